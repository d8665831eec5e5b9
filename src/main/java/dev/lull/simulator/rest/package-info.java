/** Translates between Twilio's REST API and the world: routes, forms, pages, bodies, errors. Decides nothing. */
@NullMarked
package dev.lull.simulator.rest;

import org.jspecify.annotations.NullMarked;
