/** One view for each raw table: names, cases and units put right, and nothing else. */
@ModelDefaults(tags = "staging")
package dev.headrace.example.staging;

import dev.headrace.ModelDefaults;
