/** What people and applications read: tables, with exactly the columns that they declare. */
@ModelDefaults(materialized = Materialized.TABLE, contract = true, tags = "mart")
package dev.headrace.example.marts;

import dev.headrace.Materialized;
import dev.headrace.ModelDefaults;
