package shop;

import dev.headrace.Model;

final class Models {
    private Models() {}

    @Model(refs = RawOrders.class, sql = """
            select
                {{ dbt_utils.generate_surrogate_key(['id', 'status']) }} as order_key,
                {{ dbt.date_trunc('month', 'order_date') }} as order_month,
                {{ dbt.dateadd(datepart="day", interval=7, from_date_or_timestamp="order_date") }} as due,
                cast(status as {{ dbt.type_string() }}) as status,
                {{ dbt_utils.safe_divide('id', '2') }} as half,
                {{ my_package.clean_status('status') }} as cleaned
            from raw_data.orders
            """)
    interface OfPackages {}

    @Model(refs = RawOrders.class, sql = """
            select
                '{{ run_started_at.strftime("%Y-%m-%d") }}' as day,
                '{{ target.name }}' as environment,
                '{{ env_var("REGION", "eu") }}' as region,
                '{{ status }}' as status,
                '{{eu},{us}}'::text[] as regions,
                {{ invocation_id }} as run
            from raw_data.orders
            """)
    interface OfTheRun {}

    @Model(refs = RawOrders.class, sql = """
            select id from {{ ref('orders', v=2) }}
            union all
            select id from {{ ref(which) }}
            """)
    interface OfVersions {}
}
