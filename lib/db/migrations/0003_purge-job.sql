CREATE TABLE "purge_job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verb" text NOT NULL,
	"tags" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"run_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent" smallint DEFAULT 0 NOT NULL,
	"failures" smallint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "purge_job_due" ON "purge_job" USING btree ("run_at");