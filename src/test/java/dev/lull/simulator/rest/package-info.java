@NullMarked
package dev.lull.simulator.rest;

import org.jspecify.annotations.NullMarked;
