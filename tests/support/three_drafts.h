// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draft_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/temp_library.h"

#include <array>
#include <exception>

namespace fourthp::test {

/// What somebody typed and did not save before a test began: a new record, a record that a hub may change
/// meanwhile and one that it may delete. However the test ends, they are there as they were typed when its
/// library goes.
class ThreeDrafts
{
public:
    explicit ThreeDrafts(TempLibrary &temp)
        : m_temp(temp)
    {
        for (const Draft &draft : typed()) {
            REQUIRE(DraftStore(*m_temp.library).put(draft));
        }
    }
    ~ThreeDrafts()
    {
        if (m_areExpected && std::uncaught_exceptions() == m_exceptions) {
            look();
        }
    }
    ThreeDrafts(const ThreeDrafts &) = delete;
    ThreeDrafts &operator=(const ThreeDrafts &) = delete;

    void look()
    {
        if (!m_temp.library) {
            m_temp.reopen();
        }
        for (const Draft &draft : typed()) {
            INFO("draft of " << draft.record.value.toStdString());
            const auto found = DraftStore(*m_temp.library).find(draft.record);
            CHECK((found && *found && (**found).document == draft.document
                && (**found).startedFrom == draft.startedFrom));
        }
    }
    /// For a test of what becomes of drafts.
    void takeAway()
    {
        for (const Draft &draft : typed()) {
            REQUIRE(DraftStore(*m_temp.library).discard(draft.record));
        }
        m_areExpected = false;
    }
    /// For a library that the test itself spoils.
    void letGo() { m_areExpected = false; }

private:
    static std::array<Draft, 3> typed()
    {
        const auto draftOf = [](int n, bool isNew) {
            const Document record(hubRecord(n));
            QJsonObject changed = record.json();
            changed.insert(QStringLiteral("acronym"), QStringLiteral("UNSAVED %1").arg(n));
            return Draft {record.id(), Document(changed), isNew ? Document() : record, {}};
        };
        return {draftOf(90'001, true), draftOf(1, false), draftOf(5, false)};
    }

    TempLibrary &m_temp;
    bool m_areExpected = true;
    int m_exceptions = std::uncaught_exceptions();
};

} // namespace fourthp::test
