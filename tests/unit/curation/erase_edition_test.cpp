// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"
#include "core/store/file_store.h"
#include "core/store/integrity_check.h"
#include "tests/support/file_bytes.h"
#include "tests/unit/curation/edition_fixture.h"

#include <QDirIterator>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A frozen edition loses what is erased, and keeps everything else as it was frozen [R-50]", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId gone = desk.publish(u"second"_s, u"supply_chain"_s);
    desk.add({bank, gone});
    const auto frozen = desk.freeze();
    REQUIRE(frozen);
    const EditionContents before = desk.contents();
    REQUIRE(before.find(gone) != nullptr);
    const auto plan = planErasure(*desk.temp.library, {gone});
    REQUIRE(plan);
    CHECK(plan->frozenIn == std::vector {desk.edition});

    REQUIRE(eraseRecords(*desk.temp.library, {gone}));

    const EditionContents after = desk.contents();
    CHECK(after.find(gone) == nullptr);
    REQUIRE(after.find(bank) != nullptr);
    CHECK(*after.find(bank) == *before.find(bank));
    CHECK(after.frozenAt == before.frozenAt);
    CHECK(FileStore(*desk.temp.library).status(frozen->file.sha256)->state == FileState::Absent);
    QDirIterator files(desk.temp.library->folder().path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        CHECK_FALSE(contentOf(files.next()).contains("Practice of second"));
    }
    CHECK(checkLibrary(*desk.temp.library, CheckMode::Report)->isSound());
}
