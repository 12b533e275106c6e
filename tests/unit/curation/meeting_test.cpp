// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/meeting.h"

#include "core/curation/follow_up.h"
#include "core/curation/meeting_text.h"
#include "core/curation/take_up.h"
#include "core/store/journal.h"
#include "core/store/note_drafts.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kAna {u"ana"_s, {}};
const RecordId kMeeting {u"event:meeting"_s};
const OutputList kChallenges {u"g"_s, u"challenges"_s};
const OutputList kRecommended {{}, u"recommendations"_s};

Document shownOf(TempLibrary &temp, const RecordId &id)
{
    const auto record = readRecord(temp.connection(), id);
    return record && record->has_value() ? (*record)->shown() : Document();
}

/// An event with one group of the finance sector.
void addMeeting(TempLibrary &temp, const QString &tlp = u"TLP:GREEN"_s)
{
    const QJsonObject group {{u"id"_s, u"g"_s}, {u"title"_s, u"Finance"_s}, {u"sector"_s, u"finance"_s}};
    const QJsonObject content {{u"_id"_s, kMeeting.value},
        {u"title"_s, QJsonObject {{u"fr"_s, u"Réunion de Dakar"_s}}}, {u"lang"_s, u"fr"_s}, {u"tlp"_s, tlp},
        {u"start"_s, u"2026-06-24"_s},
        {u"outputs"_s, QJsonObject {{u"breakout_groups"_s, QJsonArray {group}}}}};
    REQUIRE(RecordWriter(*temp.library).create(RecordType::Event, content, kAna));
}

OutputItem note(TempLibrary &temp, const OutputList &list, const QString &text, QJsonObject more = {})
{
    const OutputItem item {list, newOutputId()};
    more.insert(u"text"_s, text);
    REQUIRE(saveOutput(*temp.library, kMeeting, item, more, kAna));
    return item;
}

qsizetype changesOf(TempLibrary &temp, const RecordId &id)
{
    return std::ssize(*Journal(temp.connection()).historyOf(id));
}

QStringList texts(TempLibrary &temp, const OutputList &list)
{
    QStringList all;
    for (const QJsonValue item : itemsOf(shownOf(temp, kMeeting), list)) {
        all.append(item.toObject().value("text"_L1).toString());
    }
    return all;
}

Result<QString> summary(TempLibrary &temp)
{
    return meetingText(temp.connection(), kMeeting, QDate(2026, 11, 24), Labels(temp.vocabularies, {u"en"_s}),
        [](const char *, const char *text) { return QString::fromUtf8(text); });
}

} // namespace

TEST_CASE("Each note is one change of the event, and undo takes back the newest alone", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    const qsizetype before = changesOf(temp, kMeeting);

    note(temp, kChallenges, u"No trust"_s);
    const OutputItem second = note(temp, kChallenges, u"No funds"_s);

    CHECK(changesOf(temp, kMeeting) == before + 2);
    REQUIRE(saveOutput(*temp.library, kMeeting, second, {{u"text"_s, u"No money"_s}}, kAna));
    REQUIRE(moveOutput(*temp.library, kMeeting, second, -1, kAna));
    CHECK(texts(temp, kChallenges) == QStringList {u"No money"_s, u"No trust"_s});
    REQUIRE(removeOutput(*temp.library, kMeeting, second, kAna));
    CHECK(texts(temp, kChallenges) == QStringList {u"No trust"_s});
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(texts(temp, kChallenges) == QStringList {u"No money"_s, u"No trust"_s});
    CHECK(removeOutput(*temp.library, kMeeting, {kChallenges, u"gone"_s}, kAna).error().kind
        == ErrorKind::NotFound);
    CHECK(saveOutput(*temp.library, {u"event:gone"_s}, second, {}, kAna).error().kind == ErrorKind::NotFound);
}

TEST_CASE("The draft of a note goes with the save of that note, and no other does", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    const OutputItem one {kChallenges, u"n1"_s};
    const OutputItem other {kChallenges, u"n2"_s};
    REQUIRE(putNoteDraft(*temp.library, {kMeeting, one.toText(), u"No tr"_s}));
    REQUIRE(putNoteDraft(*temp.library, {kMeeting, one.toText(), u"No trust"_s}));
    REQUIRE(putNoteDraft(*temp.library, {kMeeting, other.toText(), u"Half"_s}));

    REQUIRE(saveOutput(*temp.library, kMeeting, one, {{u"text"_s, u"No trust"_s}}, kAna));

    auto drafts = noteDraftsOf(temp.connection(), kMeeting);
    REQUIRE((drafts && drafts->size() == 1));
    CHECK(drafts->front().text == u"Half"_s);
    CHECK(drafts->front().item == other.toText());

    // A note that says what it said before writes nothing, and its draft goes all the same.
    REQUIRE(putNoteDraft(*temp.library, {kMeeting, one.toText(), u"No trust"_s}));
    CHECK(saveOutput(*temp.library, kMeeting, one, {{u"text"_s, u"No trust"_s}}, kAna)->change == 0);
    drafts = noteDraftsOf(temp.connection(), kMeeting);
    CHECK((drafts && drafts->size() == 1));
}

TEST_CASE(
    "Answers become a draft of a case study in one change, with ways from each to the other", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp, u"TLP:AMBER"_s);
    const OutputItem trust = note(temp, kChallenges, u"No trust"_s);
    const OutputItem left = note(temp, kChallenges, u"Left out"_s);
    const OutputItem practice = note(temp, {u"g"_s, u"best_practices"_s}, u"Joint training"_s);
    const OutputItem lesson = note(temp, {u"g"_s, u"lessons"_s}, u"Start small"_s);
    const OutputItem role = note(temp, {u"g"_s, u"role_of_io_and_civil_society"_s}, u"Convene"_s);
    const Document before = shownOf(temp, kMeeting);

    const auto drafted = draftFromAnswers(
        *temp.library, kMeeting, {trust, practice, lesson, role}, u"Banques et police"_s, kAna);

    REQUIRE(drafted);
    const Document draft = shownOf(temp, drafted->id);
    CHECK(draft.type() == RecordType::CaseStudy);
    CHECK(draft.reviewState() == ReviewState::Draft);
    CHECK(draft.value(u"title.fr") == u"Banques et police"_s);
    CHECK(draft.tlp() == u"TLP:AMBER"_s);
    CHECK(draft.value(u"sector") == u"finance"_s);
    const QJsonArray challenges = draft.value(u"challenges").toArray();
    REQUIRE(challenges.size() == 1);
    CHECK(challenges.at(0).toObject().value("text"_L1) == u"No trust"_s);
    CHECK(draft.value(u"description.fr").toString().contains(u"Joint training"_s));
    CHECK(draft.value(u"lessons.fr").toString().contains(u"Start small"_s));
    CHECK(draft.value(u"role_of_io_and_civil_society.fr").toString().contains(u"Convene"_s));
    CHECK(itemOf(shownOf(temp, kMeeting), trust).value("taken_up"_L1) == QJsonArray {drafted->id.value});
    CHECK_FALSE(itemOf(shownOf(temp, kMeeting), left).contains("taken_up"_L1));
    const auto links = linksOf(temp.connection(), kMeeting);
    REQUIRE(links);
    CHECK(std::any_of(links->begin(), links->end(), [&](const ResolvedLink &link) {
        return link.other == drafted->id && link.incoming && link.relation == u"presented_at"_s;
    }));

    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(shownOf(temp, kMeeting) == before);
    CHECK(shownOf(temp, drafted->id).isEmpty());
    REQUIRE(RecordWriter(*temp.library).redo());
    CHECK(shownOf(temp, drafted->id) == draft);
}

TEST_CASE(
    "An answer about challenges goes to a case study that is there, and others or wider ones are refused",
    "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    RecordWriter writer(*temp.library);
    const RecordId into {u"case_study:here"_s};
    const QJsonObject content {{u"_id"_s, into.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Here"_s}}},
        {u"challenges"_s, QJsonArray {QJsonObject {{u"id"_s, u"x"_s}, {u"text"_s, u"Old"_s}}}}};
    REQUIRE(writer.create(RecordType::CaseStudy, content, kAna));
    const OutputItem trust = note(temp, kChallenges, u"No trust"_s);
    const OutputItem lesson = note(temp, {u"g"_s, u"lessons"_s}, u"Start small"_s);

    REQUIRE(addToChallenges(*temp.library, kMeeting, {trust}, into, kAna));

    const QJsonArray challenges = shownOf(temp, into).value(u"challenges").toArray();
    REQUIRE(challenges.size() == 2);
    CHECK(challenges.at(1).toObject().value("text"_L1) == u"No trust"_s);
    CHECK(shownOf(temp, into).value(u"links").toArray().size() == 1);
    REQUIRE(addToChallenges(*temp.library, kMeeting, {trust}, into, kAna));
    CHECK(shownOf(temp, into).value(u"links").toArray().size() == 1);
    CHECK(itemOf(shownOf(temp, kMeeting), trust).value("taken_up"_L1).toArray().size() == 1);
    CHECK(addToChallenges(*temp.library, kMeeting, {lesson}, into, kAna).error().kind
        == ErrorKind::InvalidInput);
    CHECK(addToChallenges(*temp.library, kMeeting, {}, into, kAna).error().kind == ErrorKind::InvalidInput);
    CHECK(draftFromAnswers(*temp.library, kMeeting, {{kChallenges, u"gone"_s}}, u"T"_s, kAna).error().kind
        == ErrorKind::NotFound);
    REQUIRE(writer.edit(into, {{u"tlp"_s, u"TLP:CLEAR"_s}}, kAna));
    CHECK(addToChallenges(*temp.library, kMeeting, {trust}, into, kAna).error().subject == u"tlp"_s);
}

TEST_CASE("Recommendations of all events stand by urgency, and a state is one change", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    const QDate today(2026, 11, 24);
    const auto recommend = [&](const QString &text, const QString &due, const QString &state) {
        QJsonObject more {{u"state"_s, state}, {u"owner"_s, u"Secretariat"_s}};
        if (!due.isEmpty()) {
            more.insert(u"due"_s, due);
        }
        return note(temp, kRecommended, text, more).id;
    };
    recommend(u"someday"_s, {}, u"open"_s);
    recommend(u"past and done"_s, u"2026-01-01"_s, u"done"_s);
    recommend(u"this month"_s, u"2026-11"_s, u"open"_s);
    const QString late = recommend(u"late"_s, u"2026-10"_s, u"under_way"_s);

    const auto listed = [&] {
        const auto all = followUps(temp.connection(), today);
        REQUIRE(all);
        QStringList order;
        for (const FollowUp &one : *all) {
            order.append(one.isOverdue ? QString(one.text + u'!') : one.text);
        }
        return order;
    };
    CHECK(listed() == QStringList {u"late!"_s, u"this month"_s, u"someday"_s, u"past and done"_s});

    const qsizetype before = changesOf(temp, kMeeting);
    REQUIRE(setFollowUpState(*temp.library, kMeeting, late, u"done"_s, kAna));
    CHECK(changesOf(temp, kMeeting) == before + 1);
    CHECK_FALSE(listed().contains(u"late!"_s));
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(listed().front() == u"late!"_s);
    CHECK(setFollowUpState(*temp.library, kMeeting, late, u"nonsense"_s, kAna).error().kind
        == ErrorKind::InvalidInput);
    CHECK(setFollowUpState(*temp.library, kMeeting, u"gone"_s, u"done"_s, kAna).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("What is asked of an organisation that lies in the bin does not leave, and its name is not told", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    const auto office = RecordWriter(*temp.library)
                            .create(RecordType::Stakeholder,
                                {{u"title"_s, QJsonObject {{u"en"_s, u"Secretariat"_s}}}, {u"tlp"_s, u"TLP:GREEN"_s}}, kAna);
    REQUIRE(office);
    note(temp, kRecommended, u"Train"_s,
        {{u"state"_s, u"open"_s}, {u"owner"_s, u"Secretariat"_s}, {u"stakeholder"_s, office->id.value}});
    const auto mayLeave = [&] {
        const auto all = followUps(temp.connection(), QDate(2026, 11, 24));
        REQUIRE((all && all->size() == 1));
        return all->front().mayLeave;
    };
    REQUIRE(mayLeave());

    REQUIRE(RecordWriter(*temp.library).remove(office->id, kAna, {u"error"_s, {}}));

    CHECK_FALSE(mayLeave());
}

TEST_CASE(
    "The summary of a meeting is plain Markdown, and what is marked to stay does not leave", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    note(temp, kChallenges, u"No *trust* in <b>data</b>"_s);
    note(temp, kChallenges, u"1. not a list"_s);
    note(temp, {{}, u"conclusions"_s}, u"Meet again"_s);
    note(temp, kRecommended, u"Train"_s,
        {{u"owner"_s, u"Secretariat"_s}, {u"due"_s, u"2026-12-31"_s}, {u"state"_s, u"open"_s}});

    const Result<QString> text = summary(temp);

    REQUIRE(text);
    CHECK(*text == uR"(# Réunion de Dakar

- Start: 2026-06-24
- Sharing (Traffic Light Protocol): TLP:GREEN

## Finance

- Sector: Financial sector

### Challenges

- No \*trust\* in \<b\>data\</b\>
- 1\. not a list

## Conclusions

- Meet again

## Recommendations

- Train (Owner: Secretariat; Due: 2026-12-31; State: Open)
)"_s);
    CHECK(*summary(temp) == *text);
    REQUIRE(RecordWriter(*temp.library).edit(kMeeting, {{u"tlp"_s, u"TLP:RED"_s}}, kAna));
    CHECK(summary(temp).error().kind == ErrorKind::Unsupported);
}

TEST_CASE("The summary of a meeting tells no stakeholder who stays here, by the owner beside the link either", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    RecordWriter writer(*temp.library);
    const auto stakeholder = [&writer](const QString &title, const QString &tlp) {
        const auto saved = writer.create(RecordType::Stakeholder,
            {{u"title"_s, QJsonObject {{u"en"_s, title}}}, {u"tlp"_s, tlp}}, kAna);
        REQUIRE(saved);
        return saved->id.value;
    };
    const QString red = stakeholder(u"Safe House"_s, u"TLP:RED"_s);
    const QString green = stakeholder(u"Open Desk"_s, u"TLP:GREEN"_s);
    note(temp, kRecommended, u"Shelter"_s, {{u"stakeholder"_s, red}, {u"owner"_s, u"Anna of Safe House"_s}});
    note(temp, kRecommended, u"Train"_s, {{u"stakeholder"_s, green}, {u"owner"_s, u"Desk"_s}});
    note(temp, kRecommended, u"Ask"_s, {{u"stakeholder"_s, u"stakeholder:unknown"_s}, {u"owner"_s, u"Port"_s}});

    const Result<QString> text = summary(temp);

    REQUIRE(text);
    CHECK_FALSE(text->contains(u"Safe House"_s));
    CHECK(text->contains(u"- Shelter\n"_s));
    CHECK(text->contains(u"- Train (Owner: Open Desk)"_s));
    CHECK(text->contains(u"- Ask (Owner: Port)"_s));
}

TEST_CASE("The day typed for a recommendation goes with it", "[curation]")
{
    TempLibrary temp;
    addMeeting(temp);
    const OutputItem item {{{}, u"recommendations"_s}, u"r9"_s};
    REQUIRE(saveOutput(*temp.library, kMeeting, item, {{u"text"_s, u"Meet again"_s}}, kAna));
    REQUIRE(putNoteDraft(*temp.library, {kMeeting, kDayDraft + item.id, u"2026-1"_s}));

    REQUIRE(removeOutput(*temp.library, kMeeting, item, kAna));
    CHECK(noteDraftsOf(temp.connection(), kMeeting)->empty());
}
