/** Gateway and sources over twilio-java: the only room that speaks with Twilio. */
@NullMarked
package dev.lull.twilio;

import org.jspecify.annotations.NullMarked;
