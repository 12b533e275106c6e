// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_cancelling.h"

#include "tests/bench/bench_figures.h"

#include <QThreadPool>

#include <chrono>
#include <cstdio>
#include <future>
#include <thread>

namespace fourthp::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kUntilNextKey {2}; // Most searches of the mix are under way then.

struct Ended
{
    SteadyClock::time_point at;
    bool wasCancelled = false;
};

} // namespace

void measureCancelling(SearchEngine &engine, const std::vector<BenchQuery> &mix)
{
    QThreadPool worker; // One thread, as in the window, which keeps its connection.
    worker.setMaxThreadCount(1);
    worker.setExpiryTimeout(-1);
    Figures figures;
    for (const BenchQuery &query : mix) {
        std::stop_source stop;
        std::promise<void> begun;
        std::promise<Ended> ended;
        worker.start([&] {
            begun.set_value();
            const Result<SearchAnswer> answer = engine.search(query.query, stop.get_token());
            ended.set_value({SteadyClock::now(), !answer && answer.error().kind == ErrorKind::Cancelled});
        });
        begun.get_future().wait();
        std::this_thread::sleep_for(kUntilNextKey);
        const SteadyClock::time_point asked = SteadyClock::now();
        stop.request_stop();
        const Ended end = ended.get_future().get();
        if (end.wasCancelled) {
            figures.add(std::chrono::duration<double, std::milli>(end.at - asked).count());
        }
    }
    worker.waitForDone();
    std::printf("stopped after 2 ms: %zu of %zu queries were under way; over within p50 %.2f, p95 %.2f, max %.2f ms\n",
        figures.count(), mix.size(), figures.median(), figures.p95(), figures.longest());
}

} // namespace fourthp::bench
