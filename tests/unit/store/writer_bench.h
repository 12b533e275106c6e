// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

namespace fourthp::test {

inline const RecordId kSamlit {QStringLiteral("case_study:case-samlit")};
inline const Editor kEditor {QStringLiteral("tester"), QStringLiteral("because")};

inline Document shownOf(TempLibrary &temp, const RecordId &id)
{
    const auto record = readRecord(temp.connection(), id);
    REQUIRE(record);
    return record->has_value() ? (*record)->shown() : Document();
}

inline QJsonObject titled(const QString &title)
{
    return {{QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), title}}}};
}

inline void checkSound(TempLibrary &temp)
{
    const auto report = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
}

} // namespace fourthp::test
