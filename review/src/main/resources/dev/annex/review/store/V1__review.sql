-- What is kept of the work of reviewers. One text for both databases: only identities and bytes are called by different names.

create table review_document (
  id ${identity},
  sha256 text not null unique,
  file_name text not null,
  location text,
  media_type text not null,
  content text not null,
  title text,
  department text,
  fiscal_year integer,
  forms text not null,
  search_words text not null,
  state text not null,
  claimed_by text,
  version integer not null,
  fields integer not null,
  doubtful integer not null,
  doubtful_left integer not null,
  failed_checks integer not null,
  blocks text not null,
  added_at text not null,
  changed_at text not null,
  finished_by text,
  exported_at text
);
create index review_document_by_doubt on review_document (state, doubtful_left, id);
create index review_document_by_failure on review_document (state, failed_checks, id);
create index review_document_by_name on review_document (state, file_name, id);
create index review_document_all_by_doubt on review_document (doubtful_left, id);
create index review_document_all_by_failure on review_document (failed_checks, id);
create index review_document_all_by_name on review_document (file_name, id);
create index review_document_by_department on review_document (department, state);
create index review_document_by_year on review_document (fiscal_year, state);

-- The output as it was read, packed with gzip. It never changes: what it says now follows from the steps.
create table review_output (
  document bigint primary key references review_document (id) on delete cascade,
  output ${bytes} not null
);

-- The kinds of forms that a document has, and how each is laid out and was read.
create table review_form (
  document bigint not null references review_document (id) on delete cascade,
  form text not null,
  engine text not null,
  layout text not null,
  primary key (form, engine, layout, document)
);
create index review_form_by_document on review_form (document);

-- Each request that changed a document. Nothing here is ever overwritten; to undo is a step too.
create table review_step (
  document bigint not null references review_document (id) on delete cascade,
  version integer not null,
  kind text not null,
  done_by text not null,
  done_at text not null,
  seconds integer not null,
  primary key (document, version)
);
create index review_step_by_time on review_step (done_at, done_by);

create table review_change (
  document bigint not null,
  version integer not null,
  position integer not null,
  kind text not null,
  pointer text,
  label text not null,
  from_value text,
  to_value text,
  why text,
  data text not null,
  primary key (document, version, position),
  foreign key (document, version) references review_step (document, version) on delete cascade
);

create table review_user (
  name text primary key,
  display_name text not null,
  role text not null,
  password_hash text not null,
  active integer not null
);

-- Only the hash of a session's secret is kept: who reads the store can not use it.
create table review_session (
  secret_hash text primary key,
  user_name text not null references review_user (name) on delete cascade,
  token text not null,
  expires_at text not null
);

create table review_audit (
  id ${identity},
  happened_at text not null,
  who text not null,
  event text not null,
  detail text not null,
  address text not null
);

-- Fields drawn at random, to be keyed a second time by somebody who does not see the first value.
create table review_sample (
  id ${identity},
  document bigint not null references review_document (id) on delete cascade,
  pointer text not null,
  label text not null,
  stratum text not null,
  field text not null,
  form text not null,
  engine text not null,
  layout text not null,
  value text,
  drawn_by text not null,
  drawn_at text not null,
  keyed_value text,
  keyed_by text,
  keyed_at text,
  agreed integer,
  unique (document, pointer)
);
create index review_sample_open on review_sample (keyed_at, id);
