package dev.headrace.example.marts;

import dev.headrace.Between;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import dev.headrace.example.intermediate.IntCustomerOrders;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row a month of a cohort's life: how many of the customers who first ordered together still do. */
@Model(refs = IntCustomerOrders.class, sql = """
    with activity as (
        select distinct
            customer_id,
            date_trunc('month', first_order_date)::date as cohort_month,
            date_trunc('month', order_date)::date as active_month
        from int_customer_orders
    ),
    cohorts as (
        select cohort_month, count(*) as cohort_size
        from activity
        where active_month = cohort_month
        group by cohort_month
    ),
    grid as (
        select
            cohort_month,
            cohort_size,
            months_since,
            (cohort_month + make_interval(months => months_since))::date as active_month
        from cohorts
        cross join generate_series(0, 11) as life (months_since)
        where cohort_month + make_interval(months => months_since) <= (select max(active_month) from activity)
    )
    select
        cohort_month,
        months_since,
        cohort_size,
        count(a.customer_id) as active_customers,
        round(count(a.customer_id)::numeric / cohort_size, 4) as retention_rate
    from grid
    left join activity as a using (cohort_month, active_month)
    group by cohort_month, months_since, cohort_size
    """)
@Unique(columns = {"cohort_month", "months_since"})
public interface CohortRetention {
    /** The first day of the month in which the cohort ordered for the first time. */
    @NotNull
    LocalDate cohortMonth();

    /** 0 for the cohort's own month, up to 11. */
    @NotNull
    int monthsSince();

    /** How many customers the cohort has. */
    long cohortSize();

    /** How many of them ordered in this month of their life. */
    long activeCustomers();

    /** From 0 to 1; 1 in the cohort's own month. */
    @NotNull
    @Between(min = "0", max = "1")
    BigDecimal retentionRate();
}
