DROP INDEX "article_term_article_id_index";--> statement-breakpoint
DROP INDEX "live_update_article_id_at_index";--> statement-breakpoint
DROP INDEX "comment_roots";--> statement-breakpoint
DROP INDEX "article_section_page";--> statement-breakpoint
DROP INDEX "article_front_page";--> statement-breakpoint
DROP INDEX "correction_page";--> statement-breakpoint
DROP INDEX "article_topic_page";--> statement-breakpoint
DROP INDEX "byline_page";--> statement-breakpoint
ALTER TABLE "article_term" DROP CONSTRAINT "article_term_locale_term_first_published_at_article_id_pk";--> statement-breakpoint
ALTER TABLE "article_term" ADD CONSTRAINT "article_term_article_id_term_pk" PRIMARY KEY("article_id","term");--> statement-breakpoint
CREATE INDEX "article_term_newest" ON "article_term" USING btree ("locale","term","first_published_at","article_id","weight");--> statement-breakpoint
CREATE INDEX "live_update_article_id_at_id_index" ON "live_update" USING btree ("article_id","at","id");--> statement-breakpoint
CREATE INDEX "comment_roots" ON "comment" USING btree ("article_id","created_at","id") WHERE depth = 0 and status = 'published';--> statement-breakpoint
CREATE INDEX "article_section_page" ON "article" USING btree ("locale","section_id","first_published_at","id") WHERE public_state = 'live';--> statement-breakpoint
CREATE INDEX "article_front_page" ON "article" USING btree ("locale","first_published_at","id") WHERE public_state = 'live';--> statement-breakpoint
CREATE INDEX "correction_page" ON "correction" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "article_topic_page" ON "article_topic" USING btree ("topic_id","locale","first_published_at","article_id");--> statement-breakpoint
CREATE INDEX "byline_page" ON "byline" USING btree ("person_id","locale","first_published_at","article_id");