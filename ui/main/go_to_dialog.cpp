// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/go_to_dialog.h"

#include "ui/common/eliding_delegate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {
constexpr size_t kMostRecords = 50;
constexpr auto kTypingPause = 90ms;
} // namespace

GoToDialog::GoToDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"goToDialog"_s);
    setWindowTitle(tr("Go to record"));
    m_text->setObjectName(u"goToText"_s);
    m_text->setPlaceholderText(tr("Words of the title, or a name"));
    m_text->setAccessibleName(tr("Words of the title, or a name"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"goToList"_s);
    m_list->setAccessibleName(tr("Records"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ElidingDelegate(m_list));
    m_list->setFocusProxy(m_text);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setObjectName(u"goToNothing"_s);
    m_nothing->setText(tr("No record has these words in its title."));
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &GoToDialog::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_goesOn = false;
        m_typing.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::choose);
    resize(480, 360);
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_PageUp: case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return: case Qt::Key_Enter:
            if (m_typing.isActive() || m_task.isRunning()) {
                m_typing.stop();
                search();
                m_goesOn = true;
            } else {
                choose();
            }
            return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GoToDialog::search()
{
    m_task.start([&engine = m_services.search, text = m_text->text(), labels = Labels(m_services.vocabularies, readerLanguages())](
                     std::stop_token stop) { return recordsByTitle(engine, text, kMostRecords, labels, stop); },
        [this](const Result<std::vector<Suggestion>> &records) {
            if (records) {
                showFound(*records);
            }
        });
}

void GoToDialog::showFound(const std::vector<Suggestion> &records)
{
    m_list->clear();
    for (const Suggestion &one : records) {
        auto *item = new QListWidgetItem(lineIcon(iconNameOf(one.type)), one.text, m_list);
        item->setData(Qt::UserRole, one.record.value);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "1: title of a record, 2: its type").arg(one.text, labelOf(one.type)));
        item->setToolTip(Formats::toolTip(labelOf(one.type)));
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(records.empty() && m_text->text().simplified().size() > 1);
    if (m_goesOn) {
        choose();
    }
}

void GoToDialog::choose()
{
    m_goesOn = false;
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const RecordId id {item->data(Qt::UserRole).toString()};
        accept();
        Q_EMIT recordChosen(id);
    }
}

} // namespace fourthp::ui
