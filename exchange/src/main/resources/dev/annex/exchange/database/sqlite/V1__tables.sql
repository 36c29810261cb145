-- The tidy tables; amounts are TEXT, as SQLite would make binary fractions of them.

create table documents (
    document text not null,
    file_name text,
    media_type text,
    page_count integer,
    content text,
    schema_version text,
    title text,
    fiscal_year integer,
    department text,
    field_count integer,
    doubtful_fields integer,
    failed_errors integer,
    failed_warnings integer,
    output_sha256 text not null,
    tables_version integer not null,
    primary key (document)
);

create table forms (
    document text not null references documents on delete cascade,
    path text not null,
    kind text,
    annex_label text,
    title text,
    department text,
    project text,
    supervisor text,
    implementer text,
    unit text,
    goal_expected text,
    goal_actual text,
    total_weight text,
    total_score text,
    austerity_measures text,
    notes text,
    prepared_by text,
    signed_date text,
    phone text,
    responsible text,
    primary key (document, path)
);

create table staffing (
    document text not null references documents on delete cascade,
    path text not null,
    authorized text,
    actual text,
    control_rate text,
    primary key (document, path)
);

create table expenditure_rows (
    document text not null references documents on delete cascade,
    path text not null,
    unit text,
    item text,
    code text,
    item_level integer,
    previous_final text,
    budget text,
    final text,
    primary key (document, path)
);

create table buildings (
    document text not null references documents on delete cascade,
    path text not null,
    approved_area text,
    actual_area text,
    area_control_rate text,
    budget_investment text,
    actual_investment text,
    investment_control_rate text,
    primary key (document, path)
);

create table funding_rows (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    unit text,
    item text,
    code text,
    initial_budget text,
    adjusted_budget text,
    executed text,
    weight text,
    execution_rate text,
    score text,
    primary key (document, path)
);

create table funding_parts (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    unit text,
    item text,
    code text,
    amount text,
    primary key (document, path)
);

create table indicators (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    level1 text,
    level1_weight text,
    level2 text,
    level3 text,
    target_text text,
    target_comparator text,
    target_value text,
    target_unit text,
    actual_text text,
    actual_comparator text,
    actual_value text,
    actual_unit text,
    weight text,
    score text,
    deviation text,
    primary key (document, path)
);

create table other_fields (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    label text,
    text text,
    primary key (document, path)
);

create table fund_table_cells (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    row_ordinal integer,
    column_ordinal integer,
    item text,
    header text,
    unit text,
    amount text,
    text text,
    primary key (document, path)
);

create table other_tables (
    document text not null references documents on delete cascade,
    path text not null,
    title text,
    primary key (document, path)
);

create table other_table_cells (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    row_ordinal integer,
    column_ordinal integer,
    header text,
    text text,
    primary key (document, path)
);

create table sections (
    document text not null references documents on delete cascade,
    path text not null,
    parent text,
    depth integer,
    ordinal integer,
    section_number text,
    heading text,
    role text,
    text text,
    primary key (document, path)
);

create table narrative_items (
    document text not null references documents on delete cascade,
    path text not null,
    kind text,
    item_number text,
    title text,
    text text,
    primary key (document, path)
);

create table facts (
    document text not null references documents on delete cascade,
    path text not null,
    section text,
    subject text,
    measure text,
    of_year integer,
    figure text,
    unit text,
    text text,
    primary key (document, path)
);

create table attachments (
    document text not null references documents on delete cascade,
    path text not null,
    attachment_number integer,
    name text,
    present integer,
    primary key (document, path)
);

create table checks (
    document text not null references documents on delete cascade,
    path text not null,
    rule text,
    status text,
    severity text,
    message text,
    expected text,
    actual text,
    fields text,
    attribution text,
    because text,
    primary key (document, path)
);

create table fields (
    document text not null references documents on delete cascade,
    path text not null,
    value text,
    text text,
    confidence text,
    doubtful integer,
    note text,
    page integer,
    x0 text,
    y0 text,
    x1 text,
    y1 text,
    origin text,
    table_number integer,
    row_number_in_table integer,
    column_number_in_table integer,
    paragraph_number integer,
    alternatives text,
    review text,
    reviewed_by text,
    reviewed_at text,
    previous_value text,
    primary key (document, path)
);

create table unmapped (
    document text not null references documents on delete cascade,
    path text not null,
    kind text,
    page integer,
    table_number integer,
    row_number_in_table integer,
    column_number_in_table integer,
    paragraph_number integer,
    text text,
    primary key (document, path)
);

create table diagnostics (
    document text not null references documents on delete cascade,
    path text not null,
    severity text,
    code text,
    message text,
    page integer,
    primary key (document, path)
);

create index documents_by_department on documents (department, fiscal_year);
create index documents_by_output on documents (output_sha256);
