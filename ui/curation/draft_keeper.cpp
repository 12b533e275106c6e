// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/draft_keeper.h"

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kSoon = 1500ms; ///< With the way to the disk well inside the three seconds that may be lost.
constexpr auto kLater = 5s; ///< What could not be kept is tried again.

} // namespace

DraftKeeper::DraftKeeper(Library &library, std::function<void(const Error &)> failed)
    : m_library(library)
    , m_failed(std::move(failed))
{
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout([this] { flush(); });
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::note(const RecordId &record, const QString &place, const QString &text)
{
    m_waiting[{record.value, place}] = text;
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > kSoon) {
        m_soon.start(kSoon); // Not put off by the next key.
    }
}

void DraftKeeper::flush()
{
    m_soon.stop();
    m_store.add([this, texts = std::exchange(m_waiting, {})]() mutable { return keep(std::move(texts)); },
        [this](const Result<void> &done) {
            const bool wasFailing = std::exchange(m_isFailing, !done);
            if (m_isFailing && !m_soon.isActive()) {
                m_soon.start(kLater);
            }
            if (m_isFailing && !wasFailing) {
                m_failed(done.error());
            }
        });
}

std::shared_future<void> DraftKeeper::kept()
{
    flush();
    const auto promise = std::make_shared<std::promise<void>>();
    m_store.add(
        [promise] {
            promise->set_value();
            return true;
        },
        [](bool) {});
    return promise->get_future().share();
}

Result<void> DraftKeeper::keep(Texts texts)
{
    texts.merge(m_unkept); // What was typed since counts.
    m_unkept.clear();
    Result<void> all;
    for (const auto &[place, text] : texts) {
        const RecordId record {place.first};
        const auto done = text.isEmpty() ? discardNoteDraft(m_library, record, place.second)
                                         : putNoteDraft(m_library, {record, place.second, text, {}});
        if (done) {
            continue;
        }
        if (all) {
            all = done;
        }
        if (done.error().kind != ErrorKind::NotFound) { // Nothing is to be kept of a record that is gone.
            m_unkept.emplace(place, text);
        }
    }
    return all;
}

} // namespace fourthp::ui
