CREATE TABLE "imported_article" (
	"key" text PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "imported_article_articleId_unique" UNIQUE("article_id")
);
--> statement-breakpoint
CREATE TABLE "imported_story" (
	"key" text PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"length" integer NOT NULL,
	"vector" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"locale" text NOT NULL,
	"spelling" text NOT NULL,
	"folded" text NOT NULL,
	"stem" text NOT NULL,
	"capital" boolean NOT NULL,
	CONSTRAINT "search_word_locale_spelling_pk" PRIMARY KEY("locale","spelling")
);
--> statement-breakpoint
ALTER TABLE "imported_article" ADD CONSTRAINT "imported_article_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_story" ADD CONSTRAINT "imported_story_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entry_vector" ON "search_entry" USING gin ("vector");--> statement-breakpoint
CREATE INDEX "search_word_folded" ON "search_word" USING btree ("locale","folded" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_word_alike" ON "search_word" USING gin ("folded" gin_trgm_ops);