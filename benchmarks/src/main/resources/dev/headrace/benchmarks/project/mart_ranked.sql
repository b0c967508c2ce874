-- mart reads intermediate mart
-- key bigint
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- share numeric
-- median_amount double
with per_account as (
    select
        a.«a.account» as account_id,
        b.«b.status» as status,
        count(distinct a.«a.key») as entries,
        max(a.«a.key») as last_id,
        sum(a.«a.amount») as value,
        avg(b.«b.amount») as average,
        max(b.«b.day») as last_day,
        max(a.«a.moment») as last_at,
        percentile_cont(0.⟦5¦75¦9⟧) within group (order by a.«a.amount») as middle
    from «a» as a
    join «b» as b on b.«b.account» = a.«a.account»
    where a.«a.amount» is not null and b.«b.status» not like '⟦test¦x¦debug⟧%'
    group by a.«a.account», b.«b.status»
),
ranked as (
    select
        *,
        ntile(⟦4¦10⟧) over (order by value desc nulls last) as tile,
        value / nullif(sum(value) over (partition by status), 0) as share
    from per_account
)
select
    last_id as «key»,
    account_id as «account»,
    status as «status»,
    coalesce(value, average, 0) as «amount»,
    entries as «quantity»,
    last_day as «day»,
    last_at as «moment»,
    tile = 1 as «flag»,
    round(share, 4) as share,
    middle as median_amount
from ranked
