-- intermediate reads staging staging
-- key bigint unique references
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- share numeric
with totals as (
    select
        «b.account»,
        count(*) as events,
        count(distinct «b.status») as states,
        sum(«b.amount») as total,
        max(«b.moment») as last_at,
        sum(«b.quantity») filter (where «b.flag») as open_units
    from «b»
    where «b.status» <> '⟦cancelled¦deleted¦test⟧'
    group by «b.account»
    having count(*) > ⟦0¦1¦2⟧
)
select
    a.«a.key» as «key»,
    a.«a.account» as «account»,
    case
        when t.events is null then 'alone'
        when t.states > ⟦3¦4⟧ then 'restless'
        else a.«a.status»
    end as «status»,
    a.«a.amount» + coalesce(t.total, 0) as «amount»,
    coalesce(t.open_units, 0) + a.«a.quantity» as «quantity»,
    a.«a.day» as «day»,
    greatest(a.«a.moment», t.last_at) as «moment»,
    coalesce(t.events > ⟦10¦20⟧, a.«a.flag») as «flag»,
    round(a.«a.amount» / nullif(sum(a.«a.amount») over (partition by a.«a.account»), 0), 4) as share
from «a» as a
left join totals as t
    on t.«b.account» = a.«a.account»
    and t.last_at >= a.«a.moment» - interval '⟦30¦90¦365⟧ days'
