CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`department_id` text NOT NULL,
	`journey_id` text,
	`since` text,
	`token_hash` text NOT NULL,
	`label` text,
	`made_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`withdrawn_at` integer,
	`last_opened_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_links_by_token` ON `report_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `report_links_by_department` ON `report_links` (`workspace_id`,`department_id`);