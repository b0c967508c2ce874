@ModelDefaults(grants = @Grant(to = {"reporting", "public"}), hooks = @Hook(sql = "select 'first'", when = When.BEFORE))
package shop;

import dev.headrace.Grant;
import dev.headrace.Hook;
import dev.headrace.ModelDefaults;
import dev.headrace.When;
