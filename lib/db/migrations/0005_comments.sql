CREATE TABLE "comment_check" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"engine_version" text NOT NULL,
	"verdict" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"address_hash" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_vote" (
	"comment_id" uuid NOT NULL,
	"voter_hash" "bytea" NOT NULL,
	"address_hash" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_vote_comment_id_voter_hash_pk" PRIMARY KEY("comment_id","voter_hash")
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "like_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "featured_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment_attempt" ADD COLUMN "verdict" jsonb;--> statement-breakpoint
ALTER TABLE "comment_check" ADD CONSTRAINT "comment_check_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_vote" ADD CONSTRAINT "comment_vote_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "comment_report_once" ON "comment_report" USING btree ("comment_id","address_hash");--> statement-breakpoint
CREATE INDEX "comment_report_rate" ON "comment_report" USING btree ("address_hash","created_at");--> statement-breakpoint
CREATE INDEX "comment_vote_rate" ON "comment_vote" USING btree ("address_hash","created_at");--> statement-breakpoint
CREATE INDEX "comment_liked" ON "comment" USING btree ("article_id","like_count","id") WHERE depth = 0 and status = 'published';