# Varnish in front of Gazette: varnishd -a :6081 -f /etc/varnish/gazette.vcl -s malloc,1G
# Tested with Debian 12's packages varnish 7.1 and varnish-modules (for xkey). docs/operations.md says when you need it.
#
# Gazette is told where to send purges: CDN_PURGE_URL=http://<this machine>:6081/.purge, CDN_PURGE_TOKEN=<a random word>,
# TRUSTED_PROXIES=<this machine>. varnishd needs CDN_PURGE_TOKEN in its environment too.
vcl 4.1;

import std;
import xkey;

# Several Gazettes: one backend each, and vmod_directors' round_robin.
backend gazette {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  # Gazette gives a render 20 s and then answers 503.
  .first_byte_timeout = 30s;
}

# Who may purge, besides knowing the token. Behind a TLS proxy on this machine everybody comes from localhost.
acl purgers {
  "localhost";
  "127.0.0.1";
}

sub vcl_recv {
  if (req.method == "POST" && req.url == "/.purge") {
    if (client.ip !~ purgers || !std.getenv("CDN_PURGE_TOKEN")
        || req.http.Authorization != "Bearer " + std.getenv("CDN_PURGE_TOKEN")) {
      return (synth(403));
    }
    # xkey reads words. A copy that only expired may be served once more while it is renewed; any other is gone.
    set req.http.Cache-Tag = regsuball(req.http.Cache-Tag, ",", " ");
    if (req.http.Gazette-Verb == "expire") {
      set req.http.Dropped = xkey.softpurge(req.http.Cache-Tag);
    } else {
      set req.http.Dropped = xkey.purge(req.http.Cache-Tag);
    }
    return (synth(200, "dropped " + req.http.Dropped));
  }

  # What depends on who asks: writes, the newsroom, previews, receipts, and / (it leads to the reader's language).
  if (req.method !~ "^(GET|HEAD)$" || req.url ~ "^/(\?|$)" || req.url ~ "^/api/"
      || req.url ~ "^/[a-z]+/(newsroom|preview|comment)(/|\?|$)") {
    return (pass);
  }
  # Pages are the same for everybody: cookies of other programs must not split them, nor words that count visitors.
  unset req.http.Cookie;
  set req.url = regsuball(req.url, "(?<=[?&])(utm_[a-z]+|fbclid|gclid|yclid)=[^&]*&?", "");
  set req.url = regsub(req.url, "[?&]$", "");
  return (hash);
}

sub vcl_hash {
  # Not the host: SITE_URL alone says where the pages are.
  hash_data(req.url);
  return (lookup);
}

sub vcl_backend_response {
  # A renewal that failed must not push out the copy that is still served.
  if (beresp.status >= 500 && bereq.is_bgfetch) {
    return (abandon);
  }
  if (beresp.http.Cache-Tag) {
    set beresp.http.xkey = regsuball(beresp.http.Cache-Tag, ",", " ");
  }
  # Lifetime and grace come from s-maxage and stale-while-revalidate; the built-in rules do the rest.
}

sub vcl_backend_error {
  # Gazette itself is away. Pages in their grace go on being served; for others there is only this.
  if (bereq.is_bgfetch) {
    return (abandon);
  }
  set beresp.http.Content-Type = "text/plain; charset=utf-8";
  set beresp.http.Retry-After = "5";
  synthetic("Birazdan döneriz. · Back in a moment. · Скоро вернёмся.");
  return (deliver);
}

sub vcl_deliver {
  # Only purges need them.
  unset resp.http.Cache-Tag;
  unset resp.http.xkey;
  if (obj.hits > 0) {
    set resp.http.Cache-Status = resp.http.Cache-Status + ", varnish; hit";
  }
}
