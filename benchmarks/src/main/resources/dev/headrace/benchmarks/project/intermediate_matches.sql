-- intermediate reads staging intermediate staging
-- key bigint
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- matches bigint
with base as (
    select
        a.«a.key» as id,
        a.«a.account» as account_id,
        a.«a.status» as status,
        a.«a.amount» as value,
        a.«a.day» as day,
        a.«a.moment» as at,
        b.«b.amount» as other_value,
        b.«b.flag» as other_flag
    from «a» as a
    ⟦left join¦join⟧ «b» as b
        on b.«b.account» = a.«a.account» and b.«b.day» between a.«a.day» - ⟦7¦30⟧ and a.«a.day»
)
select
    base.id as «key»,
    base.account_id as «account»,
    ⟦max(base.status)¦min(base.status)⟧ as «status»,
    coalesce(sum(base.value - base.other_value), 0) as «amount»,
    count(base.other_value) as «quantity»,
    max(base.day) as «day»,
    min(base.at) as «moment»,
    coalesce(bool_and(base.other_flag), false) as «flag»,
    (
        select count(*)
        from «c» as c
        where c.«c.account» = base.account_id and c.«c.amount» > ⟦0¦10¦50⟧
    ) as matches
from base
where exists (select 1 from «c» as d where d.«c.account» = base.account_id)
group by base.id, base.account_id
