-- staging reads source
-- key bigint unique
-- account bigint
-- status text
-- amount numeric
-- quantity integer
-- day date
-- moment timestamptz
-- flag boolean
-- channel text
with source as (
    select *
    from «a»
    where «a.moment» >= '⟦2019¦2020¦2021⟧-01-01'::timestamptz
),
ranked as (
    select
        *,
        row_number() over (partition by «a.key» order by ⟦loaded_at¦«a.moment»⟧ desc nulls last) as version
    from source
)
select
    «a.key» as «key»,
    «a.account» as «account»,
    lower(trim(«a.status»)) as «status»,
    coalesce(«a.amount», 0)::numeric(12, 2) as «amount»,
    ⟦coalesce(«a.quantity», 1)¦greatest(«a.quantity», 0)¦abs(«a.quantity»)⟧ as «quantity»,
    coalesce(«a.day», «a.moment»::date) as «day»,
    «a.moment» as «moment»,
    case
        when lower(«a.status») in ('⟦returned¦refused¦bounced⟧', 'cancelled') then false
        when «a.amount» is null then false
        when «a.amount» > ⟦100¦250¦1000⟧ and «a.quantity» < ⟦3¦5⟧ then true
        else coalesce(«a.flag», true)
    end as «flag»,
    coalesce(payload ->> 'channel', '⟦unknown¦web¦direct⟧') as channel
from ranked
where version = 1
    and «a.key» is not null
