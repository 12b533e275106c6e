// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/model/case_study.h"
#include "core/model/validation.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

#include <QJsonArray>
#include <QUrl>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every starter record is valid, says where it comes from, and its links lead somewhere", "[store]")
{
    TempLibrary temp(Contents::Starter);
    int records = 0;
    const auto walked = forEachRecord(temp.connection(), Layer::Shown, RecordType::Unknown, [&](const StoredRecord &record) {
        INFO(record.id.value.toStdString());
        for (const ValidationProblem &problem : validate(record.shown(), temp.vocabularies)) {
            INFO(problem.path.toStdString() << ' ' << ruleName(problem.rule).toStdString() << ' ' << problem.value.toStdString());
            CHECK(false);
        }
        CHECK(record.shown().isSample());
        CHECK(record.shown().tlp() == u"TLP:CLEAR"_s);
        CHECK(record.visible);
        CHECK(record.shown().toJson().size() < kDocumentBytesWarning);
        ++records;
        return true;
    });
    REQUIRE(walked);
    CHECK(records == sampleFacts()->records);
    const auto report = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->danglingLinks == 0);
}

TEST_CASE("The starter library holds all facts it was made from", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const auto counts = countsByType(temp.connection());
    REQUIRE(counts);
    CHECK(counts->at(RecordType::Stakeholder) >= 64);
    CHECK(counts->at(RecordType::CaseStudy) == 37);
    CHECK(counts->at(RecordType::Resource) == 40);
    CHECK(counts->at(RecordType::Event) == 8);
    CHECK(counts->at(RecordType::Story) == 1);
    const auto samlit = readRecord(temp.connection(), {u"case_study:case-samlit"_s});
    CHECK(CaseStudy::from((*samlit)->shown()).isPublicPrivatePartnership());
}

TEST_CASE("Every starter record says what it stands on, in words for a reader", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const auto walked = forEachRecord(temp.connection(), Layer::Shown, RecordType::Unknown, [](const StoredRecord &record) {
        INFO(record.id.value.toStdString());
        const QJsonObject json = record.shown().json();
        QStringList addresses;
        for (const QJsonValue value : json.value("sources"_L1).toArray()) {
            const QJsonObject source = value.toObject();
            const QUrl url(source.value("url"_L1).toString());
            addresses.append(source.value("url"_L1).toString());
            CHECK(source.value("title"_L1).toString().contains(u' '));
            CHECK((url.isEmpty() || !source.value("date_checked"_L1).toString().isEmpty()));
        }
        QStringList fields;
        for (const QJsonValue value : json.value("disputed"_L1).toArray()) {
            const QJsonObject dispute = value.toObject();
            CHECK_FALSE(fields.contains(dispute.value("field"_L1).toString()));
            fields.append(dispute.value("field"_L1).toString());
            CHECK_FALSE(dispute.value("why"_L1).toString().isEmpty());
            for (const QJsonValue statement : dispute.value("statements"_L1).toArray()) {
                CHECK_FALSE(statement.toObject().value("value"_L1).toString().startsWith("Not known"_L1));
                CHECK_FALSE(statement.toObject().value("source"_L1).toString().isEmpty());
            }
        }
        for (const QJsonValue value : json.value("results"_L1).toArray()) {
            CHECK(addresses.contains(value.toObject().value("source"_L1).toString()));
        }
        CHECK(json.value("description"_L1) != json.value("summary"_L1));
        return true;
    });
    REQUIRE(walked);
}

TEST_CASE("Removing the samples keeps the edited ones, and they can be brought back", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const RecordId edited {u"case_study:case-samlit"_s};
    REQUIRE(RecordWriter(*temp.library).edit(edited, {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}}));
    const int all = sampleFacts()->records;

    const auto removed = removeSample(*temp.library);

    REQUIRE(removed);
    CHECK(*removed == all - 1);
    CHECK((*readRecord(temp.connection(), edited))->shown().json().value(u"acronym"_s) == u"MINE"_s);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
    REQUIRE(installSample(*temp.library));
    CHECK((*readRecord(temp.connection(), edited))->shown().json().value(u"acronym"_s) == u"MINE"_s);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}
