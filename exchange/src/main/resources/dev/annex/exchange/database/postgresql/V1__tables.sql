-- The tidy tables; amounts are numeric without a fixed scale, so that the decimals that were printed stay.

create table documents (
    document text not null,
    file_name text,
    media_type text,
    page_count bigint,
    content text,
    schema_version text,
    title text,
    fiscal_year bigint,
    department text,
    field_count bigint,
    doubtful_fields bigint,
    failed_errors bigint,
    failed_warnings bigint,
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
    total_weight numeric,
    total_score numeric,
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
    authorized numeric,
    actual numeric,
    control_rate numeric,
    primary key (document, path)
);

create table expenditure_rows (
    document text not null references documents on delete cascade,
    path text not null,
    unit text,
    item text,
    code text,
    item_level bigint,
    previous_final numeric,
    budget numeric,
    final numeric,
    primary key (document, path)
);

create table buildings (
    document text not null references documents on delete cascade,
    path text not null,
    approved_area numeric,
    actual_area numeric,
    area_control_rate numeric,
    budget_investment numeric,
    actual_investment numeric,
    investment_control_rate numeric,
    primary key (document, path)
);

create table funding_rows (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    unit text,
    item text,
    code text,
    initial_budget numeric,
    adjusted_budget numeric,
    executed numeric,
    weight numeric,
    execution_rate numeric,
    score numeric,
    primary key (document, path)
);

create table funding_parts (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    unit text,
    item text,
    code text,
    amount numeric,
    primary key (document, path)
);

create table indicators (
    document text not null references documents on delete cascade,
    path text not null,
    form text,
    level1 text,
    level1_weight numeric,
    level2 text,
    level3 text,
    target_text text,
    target_comparator text,
    target_value numeric,
    target_unit text,
    actual_text text,
    actual_comparator text,
    actual_value numeric,
    actual_unit text,
    weight numeric,
    score numeric,
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
    row_ordinal bigint,
    column_ordinal bigint,
    item text,
    header text,
    unit text,
    amount numeric,
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
    row_ordinal bigint,
    column_ordinal bigint,
    header text,
    text text,
    primary key (document, path)
);

create table sections (
    document text not null references documents on delete cascade,
    path text not null,
    parent text,
    depth bigint,
    ordinal bigint,
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
    of_year bigint,
    figure numeric,
    unit text,
    text text,
    primary key (document, path)
);

create table attachments (
    document text not null references documents on delete cascade,
    path text not null,
    attachment_number bigint,
    name text,
    present boolean,
    primary key (document, path)
);

create table checks (
    document text not null references documents on delete cascade,
    path text not null,
    rule text,
    status text,
    severity text,
    message text,
    expected numeric,
    actual numeric,
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
    confidence numeric,
    doubtful boolean,
    note text,
    page bigint,
    x0 numeric,
    y0 numeric,
    x1 numeric,
    y1 numeric,
    origin text,
    table_number bigint,
    row_number_in_table bigint,
    column_number_in_table bigint,
    paragraph_number bigint,
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
    page bigint,
    table_number bigint,
    row_number_in_table bigint,
    column_number_in_table bigint,
    paragraph_number bigint,
    text text,
    primary key (document, path)
);

create table diagnostics (
    document text not null references documents on delete cascade,
    path text not null,
    severity text,
    code text,
    message text,
    page bigint,
    primary key (document, path)
);

create index documents_by_department on documents (department, fiscal_year);
create index documents_by_output on documents (output_sha256);
