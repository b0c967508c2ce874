-- staging reads source
-- key bigint unique
-- account bigint
-- status text
-- amount numeric
-- quantity integer
-- day date
-- moment timestamptz
-- flag boolean
-- coupon text
with renamed as (
    select
        «a.key» as «key»,
        «a.account» as «account»,
        nullif(upper(trim(«a.status»)), '') as «status»,
        (payload ->> '⟦total¦net¦gross⟧')::numeric as paid,
        «a.amount» as charged,
        (payload #>> '{items, count}')::integer as items,
        «a.quantity» as counted,
        «a.day» as «day»,
        «a.moment» at time zone 'UTC' as moment_utc,
        «a.moment» as «moment»,
        «a.flag» as «flag»,
        split_part(payload ->> 'coupon', '⟦-¦:¦/⟧', 1) as coupon
    from «a»
)
select
    «key»,
    «account»,
    coalesce(«status», '⟦NEW¦PLACED¦OPEN⟧') as «status»,
    round(coalesce(paid, charged, 0) * ⟦1.19¦1.07¦1.2⟧, 2) as «amount»,
    coalesce(items, counted, 0) as «quantity»,
    coalesce(«day», moment_utc::date) as «day»,
    «moment»,
    «flag» is true and extract(isodow from moment_utc) < ⟦6¦7⟧ as «flag»,
    case
        when coupon like '⟦VIP¦FRIEND¦SUMMER⟧%' then 'campaign'
        when coupon is null or length(coupon) < ⟦3¦4⟧ then 'none'
        else 'other'
    end as coupon
from renamed
where moment_utc is not null
