ALTER TABLE "media" ADD COLUMN "share_hash" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "private" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "topic" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_person_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic" ADD CONSTRAINT "topic_merged_into_topic_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revision_hero" ON "revision" USING btree (("fields" ->> 'heroId'));--> statement-breakpoint
CREATE INDEX "revision_pictures" ON "revision" USING gin ((jsonb_path_query_array("doc", '$.content[*] ? (@.type == "image").attrs.mediaId')));