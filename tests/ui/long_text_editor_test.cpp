// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_catalogue.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/load.h"
#include "ui/record/long_text_editor.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    ui::LongTextEditor editor {*fieldsOf(RecordType::CaseStudy).front(), nullptr};
    QPlainTextEdit &text = *editor.findChild<QPlainTextEdit *>();

    /// What the editor says of its words: the first number in a label.
    int words() const
    {
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            const QString digits = label->text().section(u' ', 0, 0).remove(QLocale().groupSeparator());
            if (bool isNumber = false; digits.toInt(&isNumber), isNumber) {
                return digits.toInt();
            }
        }
        return -1;
    }
};

} // namespace

TEST_CASE("Words are counted as they are typed, split, joined, taken back and put in", "[ui]")
{
    Desk desk;
    CHECK(desk.words() == 0);
    desk.text.setPlainText(u"one two\n\nl’emploi aujourd'hui five"_s);
    CHECK(desk.words() == 5);
    QTextCursor cursor(desk.text.document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u" six\nseven"_s);
    CHECK(desk.words() == 7);
    cursor.setPosition(3);
    cursor.deleteChar(); // “onetwo”
    CHECK(desk.words() == 6);
    desk.text.undo();
    CHECK(desk.words() == 7);
    cursor.setPosition(7);
    cursor.deleteChar(); // An empty paragraph goes.
    cursor.setPosition(1);
    cursor.insertBlock(); // “o” and “ne”
    CHECK(desk.words() == 8);
    desk.text.clear();
    CHECK(desk.words() == 0);
}

TEST_CASE("All words of a megabyte are counted in the end, and one key more [R-72]", "[ui]")
{
    Desk desk;
    const QString text = loadText(1'000'000);
    desk.text.setPlainText(text);
    const auto words = int(text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size());
    CHECK(desk.words() < words);
    CHECK(GuiDriver::waitUntil([&] { return desk.words() == words; }));
    QTextCursor cursor(desk.text.document());
    cursor.insertText(u"more "_s);
    CHECK(desk.words() == words + 1);
}
