// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace fourthp {

/// Values that a thread of its own makes one behind the other, a few ahead of whoever takes them; they come
/// in the order in which they were made. `T` crosses threads and has to be a value. Taken and destroyed on
/// one thread.
template <class T> class MadeAhead
{
public:
    /// How the thread that makes hands values over.
    class Put
    {
    public:
        /// Waits while there are too many. False if nobody wants any more.
        bool operator()(T value) const { return m_owner.put(std::move(value), m_left); }
        /// Whether the taker has something to go on with, so that there is time to do more of the work here.
        bool isAhead() const { return m_owner.isAhead(); }

    private:
        friend class MadeAhead;
        Put(MadeAhead &owner, const std::stop_token &left)
            : m_owner(owner)
            , m_left(left)
        { }
        MadeAhead &m_owner;
        const std::stop_token &m_left;
    };
    /// Runs on the thread that makes. What it answers is what the taker hears behind the last value.
    using Make = std::function<Result<void>(const Put &put)>;

    MadeAhead(size_t most, Make make)
        : m_most(most)
        , m_maker([this, make = std::move(make)](std::stop_token left) { end(make(Put(*this, left))); })
    { }

    /// The next one; nothing at the end.
    [[nodiscard]] Result<std::optional<T>> next()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return !m_values.empty() || m_end.has_value(); });
        if (m_values.empty()) {
            return *m_end ? Result<std::optional<T>>(std::nullopt) : passOn(*m_end);
        }
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_room.notify_one();
        return value;
    }

private:
    bool put(T value, const std::stop_token &left)
    {
        std::unique_lock lock(m_mutex);
        if (!m_room.wait(lock, left, [this] { return m_values.size() < m_most; })) {
            return false;
        }
        m_values.push_back(std::move(value));
        m_news.notify_one();
        return true;
    }
    bool isAhead()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_values.empty();
    }
    void end(Result<void> how)
    {
        const std::scoped_lock lock(m_mutex);
        m_end = std::move(how);
        m_news.notify_one();
    }

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable_any m_room;
    std::deque<T> m_values;
    std::optional<Result<void>> m_end;
    std::jthread m_maker; ///< The last member: it is stopped and waited for before the others go.
};

} // namespace fourthp
