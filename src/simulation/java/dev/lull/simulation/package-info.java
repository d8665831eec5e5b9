/**
 * The deterministic simulation: one seed plays hours of a contact centre on virtual time, with faults, to one or more
 * real supervision loops, and checks after every step the rules that no interleaving may break.
 */
@NullMarked
package dev.lull.simulation;

import org.jspecify.annotations.NullMarked;
