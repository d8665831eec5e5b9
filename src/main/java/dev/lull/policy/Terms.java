package dev.lull.policy;

import java.time.Duration;

/** All that holds for one task with one worker, each with the level that decided it. */
public record Terms(
        Ruled<Timeout> timeout,
        Ruled<TimerStart> timerStart,
        Ruled<Patience> patience,
        Ruled<Limit> softLimit,
        Ruled<Limit> hardLimit,
        Ruled<Hours> hours,
        Ruled<Duration> pace) {}
