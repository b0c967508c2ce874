package shop;

import dev.headrace.DataTest;

public interface Queries {
    @DataTest(sql = "select 1 where false")
    interface ReadsNothing {}

    @DataTest(refs = StgOrders.class, sql = " ")
    interface Empty {}

    @DataTest(refs = {StgOrders.class, Queries.class}, sql = "select * from stg_orders")
    interface NoRelation {}

    @DataTest(refs = StgOrders.class, sql = "select * from stg_orders", name = "no name")
    class NoInterface {}

    @DataTest(refs = StgOrders.class, sql = "select * from stg_orders where id < 0", name = "same")
    interface One {}

    @DataTest(refs = StgOrders.class, sql = "select * from stg_orders where id < 1", name = "same")
    interface Other {}
}
