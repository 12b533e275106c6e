// SPDX-License-Identifier: GPL-3.0-or-later
// Takes notes of a meeting in a process that the test may kill: meeting_child FOLDER EVENT. Each note is
// typed word by word, kept as a draft after each, and then saved. Goes on where an earlier run ended; ends
// after 200 notes.
#include "core/curation/meeting.h"
#include "core/store/note_drafts.h"
#include "core/store/record_reader.h"
#include "tests/support/killed_child.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNotes = 200;

bool takeNotes(Library &library, const RecordId &event, qsizetype from)
{
    for (qsizetype n = from; n < from + kNotes; ++n) {
        const OutputItem item {{u"g"_s, u"lessons"_s}, u"n%1"_s.arg(n)};
        QString text = u"Note %1"_s.arg(n);
        for (const char *word : {" said", " in", " full"}) {
            text += QLatin1StringView(word);
            if (!putNoteDraft(library, {event, item.toText(), text})) {
                return false;
            }
        }
        if (!saveOutput(library, event, item, {{u"text"_s, text}}, {u"test"_s, {}})) {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    return killedChild(
        argc, argv, 2, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
            const RecordId event {arguments.at(2)};
            const auto record = readRecord(**library.connection(), event);
            if (!record || !record->has_value()) {
                return fail(ErrorKind::NotFound, event.value);
            }
            const qsizetype from = itemsOf((*record)->shown(), {u"g"_s, u"lessons"_s}).size();
            return [&library, event, from] { return takeNotes(library, event, from); };
        });
}
