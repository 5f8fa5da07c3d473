import { signOut } from '@/lib/auth/sign-in';
import { withCookies } from '@/lib/auth/with-cookies';
import { answering } from '@/lib/newsroom/http/answering';
import { requireSameOrigin } from '@/lib/newsroom/http/parse-body';

export const POST = (request: Request) =>
  answering(request, async () => {
    requireSameOrigin(request.headers);
    return withCookies(await signOut(request.headers));
  });
