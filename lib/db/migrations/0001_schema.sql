CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"root_id" uuid NOT NULL,
	"parent_id" uuid,
	"depth" smallint NOT NULL,
	"author_name" text NOT NULL,
	"staff_id" uuid,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"address_hash" "bytea",
	"receipt_hash" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_attempt" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"locale" text NOT NULL,
	"form" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	"address_hash" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"focal_x" real DEFAULT 0.5 NOT NULL,
	"focal_y" real DEFAULT 0.5 NOT NULL,
	"rights" text DEFAULT '' NOT NULL,
	CONSTRAINT "media_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "media_i18n" (
	"media_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"alt" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	CONSTRAINT "media_i18n_media_id_locale_pk" PRIMARY KEY("media_id","locale")
);
--> statement-breakpoint
CREATE TABLE "article_reads" (
	"article_id" uuid NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "article_reads_article_id_day_pk" PRIMARY KEY("article_id","day")
);
--> statement-breakpoint
CREATE TABLE "read_key" (
	"day" date PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "read_mark" (
	"day" date NOT NULL,
	"mark" "bytea" NOT NULL,
	CONSTRAINT "read_mark_day_mark_pk" PRIMARY KEY("day","mark")
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" uuid PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"accent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_i18n" (
	"section_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	CONSTRAINT "section_i18n_section_id_locale_pk" PRIMARY KEY("section_id","locale"),
	CONSTRAINT "section_i18n_locale_slug_unique" UNIQUE("locale","slug")
);
--> statement-breakpoint
CREATE TABLE "site_setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"public_state" text DEFAULT 'never' NOT NULL,
	"work_state" text DEFAULT 'draft' NOT NULL,
	"live_revision_id" uuid,
	"translated_from_revision_id" uuid,
	"first_published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone,
	"embargo_until" timestamp (3) with time zone,
	"killed_at" timestamp (3) with time zone,
	"kill_notice" text,
	"comments_closed" boolean DEFAULT false NOT NULL,
	"section_id" uuid NOT NULL,
	"slug" text DEFAULT '' NOT NULL,
	"kicker" text DEFAULT '' NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"hero_id" uuid,
	"reading_minutes" integer DEFAULT 1 NOT NULL,
	"comment_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_storyId_locale_unique" UNIQUE("story_id","locale")
);
--> statement-breakpoint
CREATE TABLE "article_term" (
	"locale" text NOT NULL,
	"term" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"article_id" uuid NOT NULL,
	"weight" real NOT NULL,
	CONSTRAINT "article_term_locale_term_first_published_at_article_id_pk" PRIMARY KEY("locale","term","first_published_at","article_id")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "front_slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"section_id" uuid,
	"pos" integer NOT NULL,
	"article_id" uuid NOT NULL,
	"pinned_until" timestamp (3) with time zone,
	CONSTRAINT "front_slot_locale_sectionId_pos_unique" UNIQUE NULLS NOT DISTINCT("locale","section_id","pos")
);
--> statement-breakpoint
CREATE TABLE "live_update" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"doc" jsonb NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'published' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"article_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"revision_id" uuid NOT NULL,
	CONSTRAINT "publication_article_id_at_pk" PRIMARY KEY("article_id","at")
);
--> statement-breakpoint
CREATE TABLE "related" (
	"story_id" uuid NOT NULL,
	"target_story_id" uuid NOT NULL,
	"pos" integer NOT NULL,
	CONSTRAINT "related_story_id_target_story_id_pk" PRIMARY KEY("story_id","target_story_id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"doc" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revision_articleId_seq_unique" UNIQUE("article_id","seq")
);
--> statement-breakpoint
CREATE TABLE "slug" (
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"article_id" uuid NOT NULL,
	"current" boolean NOT NULL,
	CONSTRAINT "slug_locale_slug_pk" PRIMARY KEY("locale","slug")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" uuid PRIMARY KEY NOT NULL,
	"section_id" uuid NOT NULL,
	"origin_locale" text NOT NULL,
	"kind" text NOT NULL,
	"archive" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_source" (
	"source_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"pos" integer NOT NULL,
	CONSTRAINT "article_source_article_id_source_id_pk" PRIMARY KEY("article_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "article_topic" (
	"topic_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"article_id" uuid NOT NULL,
	"pos" integer NOT NULL,
	CONSTRAINT "article_topic_article_id_topic_id_pk" PRIMARY KEY("article_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "byline" (
	"person_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"article_id" uuid NOT NULL,
	"pos" integer NOT NULL,
	CONSTRAINT "byline_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "person_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "person_i18n" (
	"person_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	CONSTRAINT "person_i18n_person_id_locale_pk" PRIMARY KEY("person_id","locale")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "source_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "source_i18n" (
	"source_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "source_i18n_source_id_locale_pk" PRIMARY KEY("source_id","locale")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic_i18n" (
	"topic_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "topic_i18n_topic_id_locale_pk" PRIMARY KEY("topic_id","locale"),
	CONSTRAINT "topic_i18n_locale_slug_unique" UNIQUE("locale","slug")
);
--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_staff_id_person_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_attempt" ADD CONSTRAINT "comment_attempt_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_i18n" ADD CONSTRAINT "media_i18n_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_i18n" ADD CONSTRAINT "section_i18n_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_live_revision_id_revision_id_fk" FOREIGN KEY ("live_revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_translated_from_revision_id_revision_id_fk" FOREIGN KEY ("translated_from_revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_term" ADD CONSTRAINT "article_term_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_update" ADD CONSTRAINT "live_update_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related" ADD CONSTRAINT "related_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related" ADD CONSTRAINT "related_target_story_id_story_id_fk" FOREIGN KEY ("target_story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_article" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slug" ADD CONSTRAINT "slug_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_source" ADD CONSTRAINT "article_source_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_source" ADD CONSTRAINT "article_source_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "byline" ADD CONSTRAINT "byline_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "byline" ADD CONSTRAINT "byline_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_i18n" ADD CONSTRAINT "person_i18n_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_i18n" ADD CONSTRAINT "source_i18n_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_i18n" ADD CONSTRAINT "topic_i18n_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_roots" ON "comment" USING btree ("article_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE depth = 0 and status = 'published';--> statement-breakpoint
CREATE INDEX "comment_replies" ON "comment" USING btree ("root_id","created_at","id") WHERE depth > 0 and status = 'published';--> statement-breakpoint
CREATE INDEX "comment_receipt" ON "comment" USING btree ("receipt_hash");--> statement-breakpoint
CREATE INDEX "comment_rate" ON "comment" USING btree ("address_hash","created_at");--> statement-breakpoint
CREATE INDEX "comment_attempt_created_at_index" ON "comment_attempt" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "comment_attempt_rate" ON "comment_attempt" USING btree ("address_hash","created_at");--> statement-breakpoint
CREATE INDEX "article_reads_day" ON "article_reads" USING btree ("day","count" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "article_section_page" ON "article" USING btree ("locale","section_id","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE public_state = 'live';--> statement-breakpoint
CREATE INDEX "article_front_page" ON "article" USING btree ("locale","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE public_state = 'live';--> statement-breakpoint
CREATE INDEX "article_term_article_id_index" ON "article_term" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "correction_article_id_index" ON "correction" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "correction_page" ON "correction" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_update_article_id_at_index" ON "live_update" USING btree ("article_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "slug_article_id_index" ON "slug" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_topic_page" ON "article_topic" USING btree ("topic_id","locale","first_published_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "byline_page" ON "byline" USING btree ("person_id","locale","first_published_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);