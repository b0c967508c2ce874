-- mart reads intermediate staging
-- key bigint references
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- running_amount numeric
-- rank bigint
with daily as (
    select
        «a.account» as account_id,
        date_trunc('⟦day¦week¦month⟧', «a.day»::timestamp)::date as day,
        min(«a.key») as first_id,
        sum(«a.amount») as value,
        sum(«a.quantity»)::bigint as pieces,
        max(«a.moment») as last_at,
        count(*) filter (where «a.flag») as flagged
    from «a»
    group by 1, 2
)
select
    d.first_id as «key»,
    d.account_id as «account»,
    coalesce(b.«b.status», 'unknown') as «status»,
    round(d.value, 2) as «amount»,
    d.pieces as «quantity»,
    d.day as «day»,
    d.last_at as «moment»,
    d.flagged > ⟦0¦1¦2⟧ as «flag»,
    sum(d.value) over (
        partition by d.account_id order by d.day
        rows between ⟦6¦29¦unbounded⟧ preceding and current row
    ) as running_amount,
    dense_rank() over (order by d.value desc nulls last) as rank
from daily as d
left join «b» as b on b.«b.key» = d.first_id
order by «day», rank
