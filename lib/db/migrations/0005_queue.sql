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
CREATE TABLE "comment_ban" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address_hash" "bytea" NOT NULL,
	"comment_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_by_name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_action" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"rule" text,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "retention_run" (
	"rule" text PRIMARY KEY NOT NULL,
	"ran_at" timestamp (3) with time zone NOT NULL,
	"touched" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "featured_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment_check" ADD CONSTRAINT "comment_check_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_ban" ADD CONSTRAINT "comment_ban_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_action" ADD CONSTRAINT "moderation_action_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "comment_report_once" ON "comment_report" USING btree ("comment_id","address_hash");--> statement-breakpoint
CREATE INDEX "comment_report_rate" ON "comment_report" USING btree ("address_hash","created_at");--> statement-breakpoint
CREATE INDEX "comment_ban_address" ON "comment_ban" USING btree ("address_hash","ends_at");--> statement-breakpoint
CREATE INDEX "comment_ban_end" ON "comment_ban" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "moderation_action_of" ON "moderation_action" USING btree ("comment_id","at");--> statement-breakpoint
CREATE INDEX "moderation_action_kind" ON "moderation_action" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "comment_held" ON "comment" USING btree ("created_at","id") WHERE status = 'pending';