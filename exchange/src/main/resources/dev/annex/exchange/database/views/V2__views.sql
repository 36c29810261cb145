-- Views that a bureau asks for. They cast amounts, which SQLite keeps as text; what is compared is rounded to the fen of a 万元.

create view reports_by_department_and_year as
select d.department,
       d.fiscal_year,
       d.document,
       d.file_name,
       d.field_count,
       d.doubtful_fields,
       d.failed_errors,
       d.failed_warnings,
       (select count(*) from forms f where f.document = d.document and f.kind = 'projectEvaluation') as projects,
       (select count(*) from indicators i where i.document = d.document) as indicators
from documents d;

-- Only indicators whose target and result are numbers of the same unit can be compared.
create view indicators_below_target as
select d.department,
       d.fiscal_year,
       f.project,
       i.level1,
       i.level2,
       i.level3,
       i.target_text,
       i.actual_text,
       i.weight,
       i.score,
       i.deviation,
       i.document,
       i.path
from indicators i
join documents d on d.document = i.document
left join forms f on f.document = i.document and f.path = i.form
where i.target_value is not null
  and i.actual_value is not null
  and (i.actual_unit is null or i.target_unit is null or i.actual_unit = i.target_unit)
  and case i.target_comparator
          when '≤' then cast(i.actual_value as numeric) > cast(i.target_value as numeric)
          when '＜' then cast(i.actual_value as numeric) >= cast(i.target_value as numeric)
          when '＞' then cast(i.actual_value as numeric) <= cast(i.target_value as numeric)
          when '=' then cast(i.actual_value as numeric) <> cast(i.target_value as numeric)
          else cast(i.actual_value as numeric) < cast(i.target_value as numeric)
      end;

create view funds_not_spent as
select d.department,
       d.fiscal_year,
       f.project,
       r.item,
       r.code,
       r.adjusted_budget,
       r.executed,
       round(cast(r.adjusted_budget as numeric) - cast(r.executed as numeric), 6) as not_spent,
       r.execution_rate,
       r.unit,
       r.document,
       r.path
from funding_rows r
join documents d on d.document = r.document
left join forms f on f.document = r.document and f.path = r.form
where cast(r.executed as numeric) < cast(r.adjusted_budget as numeric);

-- The same item of expenditure in the reports of two years that follow each other.
create view this_year_against_last as
select d.department,
       d.fiscal_year,
       e.code,
       e.item,
       e.unit,
       p.final as final_last_year,
       e.budget as budget_this_year,
       e.final as final_this_year,
       round(cast(e.final as numeric) - cast(p.final as numeric), 6) as change,
       e.document,
       p.document as document_last_year
from expenditure_rows e
join documents d on d.document = e.document
join documents l on l.department = d.department and l.fiscal_year = d.fiscal_year - 1
join expenditure_rows p on p.document = l.document and p.code = e.code and p.unit = e.unit;

-- What this year calls the final account of last year, and last year called otherwise.
create view last_year_told_differently as
select d.department,
       d.fiscal_year,
       e.code,
       e.item,
       e.unit,
       e.previous_final as told_this_year,
       p.final as told_last_year,
       e.document,
       e.path,
       p.document as document_last_year,
       p.path as path_last_year
from expenditure_rows e
join documents d on d.document = e.document
join documents l on l.department = d.department and l.fiscal_year = d.fiscal_year - 1
join expenditure_rows p on p.document = l.document and p.code = e.code and p.unit = e.unit
where round(cast(e.previous_final as numeric), 6) <> round(cast(p.final as numeric), 6);

-- Two source files of one department and year that do not say the same amount of the same item.
create view duplicates_that_differ as
select a.department,
       a.fiscal_year,
       x.code,
       x.item,
       x.unit,
       x.final as final_in_one,
       y.final as final_in_other,
       a.document as document,
       b.document as other_document
from documents a
join documents b on b.department = a.department and b.fiscal_year = a.fiscal_year and a.document < b.document
join expenditure_rows x on x.document = a.document
join expenditure_rows y on y.document = b.document and y.code = x.code and y.unit = x.unit
where round(cast(x.final as numeric), 6) <> round(cast(y.final as numeric), 6);

-- Departments that have reports, but none for a year between the first and the last of all.
create view missing_years as
select n.department, y.fiscal_year
from (select distinct department from documents where department is not null) n
cross join (select distinct fiscal_year from documents where fiscal_year is not null) y
where not exists (
    select 1 from documents d where d.department = n.department and d.fiscal_year = y.fiscal_year
);
