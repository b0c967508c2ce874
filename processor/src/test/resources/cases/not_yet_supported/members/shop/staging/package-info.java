@ModelDefaults(
    materialized = Materialized.EPHEMERAL,
    grants = @Grant(to = "reporting"),
    hooks = @Hook(sql = "select 1"))
package shop.staging;

import dev.headrace.Grant;
import dev.headrace.Hook;
import dev.headrace.Materialized;
import dev.headrace.ModelDefaults;
