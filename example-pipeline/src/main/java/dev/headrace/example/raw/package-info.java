/** The tables of the shop's own database: the pipeline reads them, others write them. */
package dev.headrace.example.raw;
