ALTER TABLE "article_term" DROP CONSTRAINT "article_term_article_id_article_id_fk";
--> statement-breakpoint
ALTER TABLE "article_term" DROP CONSTRAINT "article_term_article_id_term_pk";--> statement-breakpoint
CREATE INDEX "article_term_article" ON "article_term" USING btree ("article_id");