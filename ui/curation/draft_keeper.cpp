// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/draft_keeper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace fourthp::ui {

DraftKeeper::DraftKeeper(Library &library, std::function<void(const Error &)> failed)
    : m_library(library)
    , m_failed(std::move(failed))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1500ms); // With the way to the disk well inside the three seconds that may be lost.
    m_soon.callOnTimeout([this] { flush(); });
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::note(const RecordId &record, const QString &place, const QString &text)
{
    m_waiting[{record.value, place}] = text;
    if (!m_soon.isActive()) {
        m_soon.start(); // Not put off by the next key.
    }
}

void DraftKeeper::flush()
{
    m_soon.stop();
    for (const auto &[where, text] : std::exchange(m_waiting, {})) {
        m_store.add(
            [&library = m_library, draft = NoteDraft {{where.first}, where.second, text, {}}] {
                return draft.text.isEmpty() ? discardNoteDraft(library, draft.record, draft.item)
                                            : putNoteDraft(library, draft);
            },
            [this](const Result<void> &done) {
                if (!done) {
                    m_failed(done.error());
                }
            });
    }
}

} // namespace fourthp::ui
