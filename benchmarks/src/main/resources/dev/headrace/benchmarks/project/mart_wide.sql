-- mart reads staging intermediate intermediate
-- key bigint
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- segment text
-- days_known integer
with activity as (
    select «b.account» as account_id, sum(«b.amount») as value, sum(«b.quantity») as pieces, max(«b.moment») as last_at
    from «b»
    group by «b.account»
),
returns as (
    select «c.account» as account_id, count(*) as returned, min(«c.day») as first_day
    from «c»
    where «c.status» in ('⟦returned¦late¦refused⟧', 'b', 'restless')
    group by «c.account»
)
select
    a.«a.key» as «key»,
    a.«a.account» as «account»,
    a.«a.status» as «status»,
    coalesce(activity.value, 0) - a.«a.amount» as «amount»,
    coalesce(activity.pieces, 0)::bigint as «quantity»,
    least(a.«a.day», returns.first_day) as «day»,
    activity.last_at as «moment»,
    returns.returned is not null and returns.returned > ⟦1¦2⟧ as «flag»,
    case
        when activity.value >= ⟦1000¦5000⟧ then 'large'
        when activity.value >= ⟦100¦500⟧ then 'medium'
        when activity.value > 0 then 'small'
        else 'none'
    end as segment,
    (date '2026-01-01' - a.«a.day») as days_known
from «a» as a
left join activity on activity.account_id = a.«a.account»
left join returns on returns.account_id = a.«a.account»
