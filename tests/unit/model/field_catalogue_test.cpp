// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include "core/model/field_catalogue.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RecordType> &allTypes()
{
    static const std::vector<RecordType> types {RecordType::Stakeholder, RecordType::Resource, RecordType::CaseStudy, RecordType::Story,
        RecordType::Event, RecordType::Page, RecordType::Edition, RecordType::Proposal, RecordType::File, RecordType::Source, RecordType::Hub};
    return types;
}

void forEachField(const Field &field, const std::function<void(const Field &)> &visit)
{
    visit(field);
    for (const Field &member : field.members) {
        forEachField(member, visit);
    }
}

} // namespace

TEST_CASE("The catalogue is consistent: keys are unique, lists exist, labels are there", "[model]")
{
    for (const RecordType type : allTypes()) {
        QSet<QString> keys;
        for (const Field *field : fieldsOf(type)) {
            INFO(typeCode(type).toStdString() << '.' << QString(field->key).toStdString());
            CHECK_FALSE(keys.contains(field->key));
            keys.insert(field->key);
            CHECK(findField(type, QString(field->key)) == field);
            forEachField(*field, [](const Field &one) {
                INFO(QString(one.key).toStdString());
                CHECK((one.kind == FieldKind::Raw || qstrlen(one.label) > 0));
                CHECK((one.kind == FieldKind::Code) == !one.vocabulary.isEmpty());
                if (one.kind == FieldKind::Code) {
                    CHECK(lists().find(one.vocabulary) != nullptr);
                }
                CHECK((one.kind == FieldKind::Group) == !one.members.empty());
                if (one.isFacet()) {
                    CHECK(findFacet(one.facetKey) != nullptr);
                }
            });
        }
    }
}

TEST_CASE("Every member of an example stands in the catalogue, and every field in an example", "[model]")
{
    // Examples are records as a hub sends them: nobody's own notes are in them. Members of the wire format that are not fields of a record (sync contract, C).
    const QSet<QString> wire {u"_id"_s, u"_rev"_s, u"type"_s, u"x_future"_s};
    for (const RecordType type : allTypes()) {
        const QJsonObject json = example(type).json();
        for (const QString &key : json.keys()) {
            INFO(typeCode(type).toStdString() << '.' << key.toStdString());
            CHECK((wire.contains(key) || findField(type, key) != nullptr));
        }
        for (const Field *field : fieldsOf(type)) {
            INFO(typeCode(type).toStdString() << '.' << QString(field->key).toStdString());
            CHECK(json.contains(field->key) == !field->has(Own));
        }
    }
}

TEST_CASE("Every label of a list is there in English, French and Arabic", "[model]")
{
    for (const QString &name : lists().names()) {
        const Vocabulary &list = *lists().find(name);
        QSet<QString> codes;
        for (const Term &term : list.terms) {
            INFO(name.toStdString() << ' ' << term.code.toStdString());
            CHECK_FALSE(codes.contains(term.code));
            codes.insert(term.code);
            for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
                CHECK_FALSE(term.label.toObject().value(language).toString().isEmpty());
                if (name == u"relation"_s) {
                    CHECK_FALSE(term.inverse.toObject().value(language).toString().isEmpty());
                }
            }
        }
    }
}

TEST_CASE("A path finds members of groups, and nothing for a wrong name", "[model]")
{
    CHECK(findField(RecordType::CaseStudy, u"partners.side")->vocabulary == "partner_side"_L1);
    CHECK(findField(RecordType::Event, u"outputs.breakout_groups.key_points") != nullptr);
    CHECK(findField(RecordType::CaseStudy, u"partners.nothing") == nullptr);
    CHECK(findField(RecordType::CaseStudy, u"org_type") == nullptr);
}

TEST_CASE("A contact's consent holds all that a story's consent holds", "[model]")
{
    const Field *contact = findField(RecordType::Stakeholder, u"focal_point.consent");
    const Field *story = findField(RecordType::Story, u"consent");
    REQUIRE(contact != nullptr);
    REQUIRE(story != nullptr);
    CHECK(contact->members.data() == story->members.data());
    CHECK(findField(RecordType::Stakeholder, u"focal_point.consent.risk_assessed") != nullptr);
}

TEST_CASE("An address of an organisation is no data of a person", "[model]")
{
    CHECK_FALSE(findField(RecordType::Stakeholder, u"generic_email")->has(PersonalData));
    CHECK(findField(RecordType::Stakeholder, u"focal_point.person")->has(PersonalData));
}

TEST_CASE("Readers see how a record came here, and not the bookkeeping of its source", "[model]")
{
    CHECK_FALSE(findField(RecordType::Resource, u"origin")->has(Internal));
    CHECK_FALSE(findField(RecordType::Resource, u"origin.provenance")->has(Internal));
    CHECK_FALSE(findField(RecordType::Resource, u"origin.confidence")->has(Internal));
    CHECK(findField(RecordType::Resource, u"origin.identifier")->has(Internal));
}
