CREATE TABLE "reply_notice" (
	"reply_id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reply_watch" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_letter_at" timestamp (3) with time zone,
	"next_at" timestamp (3) with time zone DEFAULT now(),
	"tries" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "reply_watch_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "comment_ban" ADD COLUMN "kind" text DEFAULT 'ban' NOT NULL;--> statement-breakpoint
ALTER TABLE "section" ADD COLUMN "moderation" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "moderation" text;--> statement-breakpoint
ALTER TABLE "reply_notice" ADD CONSTRAINT "reply_notice_reply_id_comment_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_notice" ADD CONSTRAINT "reply_notice_comment_id_reply_watch_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."reply_watch"("comment_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_watch" ADD CONSTRAINT "reply_watch_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_notice_of" ON "reply_notice" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "reply_watch_due" ON "reply_watch" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "reply_watch_email" ON "reply_watch" USING btree (lower("email"));