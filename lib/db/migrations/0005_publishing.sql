CREATE TABLE "review_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"revision_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"staff_id" uuid NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "withheld_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "live_update" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "live_update" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_step_of" ON "review_step" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "revision_hero" ON "revision" USING btree (("fields"->>'heroId'));--> statement-breakpoint
CREATE INDEX "revision_pictures" ON "revision" USING gin (jsonb_path_query_array("doc", '$.content[*].attrs.mediaId'));