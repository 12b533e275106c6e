// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "ui/common/dialog_sizes.h"
#include "ui/common/settings.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A dialog as any is: it knows nothing of what is kept about it.
std::unique_ptr<QDialog> someDialog(const QString &name, const QString &text = u"Some words."_s)
{
    auto dialog = std::make_unique<QDialog>();
    dialog->setObjectName(name);
    auto *label = new QLabel(text, dialog.get());
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(dialog.get());
    column->addWidget(label);
    dialog->resize(400, 300);
    return dialog;
}

/// The program from its start to its end; what was chosen stays in the folder.
class Run
{
public:
    explicit Run(const QTemporaryDir &folder)
        : settings(folder.filePath(u"settings.ini"_s))
        , sizes(settings)
    { }

    ui::Settings settings;
    ui::DialogSizes sizes;
};

} // namespace

TEST_CASE("Every dialog comes back in the size a person gave it, also at the next start", "[ui][shell]")
{
    const QTemporaryDir folder;
    {
        const Run run(folder);
        const auto closed = someDialog(u"closedDialog"_s);
        closed->show();
        CHECK(closed->size() == QSize(400, 300));
        closed->resize(520, 350);
        closed->reject();
        auto destroyed = someDialog(u"destroyedDialog"_s);
        destroyed->show();
        destroyed->resize(450, 310);
        destroyed.reset(); // As when the window below it is closed.
    }

    const Run run(folder);
    const auto closed = someDialog(u"closedDialog"_s);
    closed->show();
    CHECK(closed->size() == QSize(520, 350));
    const auto destroyed = someDialog(u"destroyedDialog"_s);
    destroyed->show();
    CHECK(destroyed->size() == QSize(450, 310));
    const auto other = someDialog(u"otherDialog"_s);
    other->show();
    CHECK(other->size() == QSize(400, 300));
}

TEST_CASE(
    "A dialog nobody resized is as large as the program makes it, and a message fits its text", "[ui][shell]")
{
    const QTemporaryDir folder;
    const Run run(folder);
    const auto dialog = someDialog(u"someDialog"_s);
    dialog->show();
    dialog->reject();
    CHECK(run.settings.layout(u"size/someDialog"_s).isEmpty());

    QMessageBox message;
    message.setObjectName(u"someMessage"_s);
    message.show();
    message.resize(message.size() + QSize(10, 10));
    message.reject();
    CHECK(run.settings.layout(u"size/someMessage"_s).isEmpty());
}

TEST_CASE("A dialog larger than the screen comes back within it, and one too small for its words grows",
    "[ui][shell]")
{
    const QTemporaryDir folder;
    Run run(folder);
    run.settings.setLayout(u"size/largeDialog"_s, "9000x9000");
    run.settings.setLayout(u"size/smallDialog"_s, "300x20");
    run.settings.setLayout(u"size/spoiltDialog"_s, "300");

    const auto large = someDialog(u"largeDialog"_s);
    large->show();
    CHECK(large->size() == large->screen()->availableSize());
    const auto small = someDialog(u"smallDialog"_s, u"words "_s.repeated(200));
    small->show();
    CHECK(small->width() == 300);
    CHECK(small->height() >= small->layout()->totalHeightForWidth(300));
    const auto spoilt = someDialog(u"spoiltDialog"_s);
    spoilt->show();
    CHECK(spoilt->size() == QSize(400, 300));
}
