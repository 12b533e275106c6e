// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_progress.h"

#include "ui/common/formats.h"
#include "ui/sync/conflict_page_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kWorthShowing = 50; // Records.

} // namespace

ConflictProgress::ConflictProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    setObjectName(u"conflictProgress"_s);
    m_bar->setObjectName(u"conflictProgressBar"_s);
    m_cancel->setObjectName(u"conflictCancel"_s);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_cancel->setEnabled(false);
    });
    hide();
}

std::pair<ProgressSink, std::stop_token> ConflictProgress::begin(int records)
{
    m_stop = {};
    m_isRunning = true;
    m_cancel->setEnabled(true);
    m_cancel->setText(ConflictText::tr("Cancel"));
    m_bar->setAccessibleName(ConflictText::tr("How far it is"));
    showProgress({0, records});
    setVisible(records >= kWorthShowing);
    const ProgressSink sink
        = [self = QPointer<ConflictProgress>(this), job = ++m_job](const Progress &progress) {
              // The page waits for the work before it goes.
              QMetaObject::invokeMethod(
                  self.data(),
                  [self, job, progress] {
                      if (self && self->m_isRunning && self->m_job == job) {
                          self->showProgress(progress);
                      }
                  },
                  Qt::QueuedConnection);
          };
    return {sink, m_stop.get_token()};
}

void ConflictProgress::end()
{
    m_isRunning = false;
    hide();
}

void ConflictProgress::showProgress(const Progress &progress)
{
    m_bar->setRange(0, int(progress.total));
    m_bar->setValue(int(progress.done));
    m_text->setText(ConflictText::tr("%1 of %2 records")
                        .arg(Formats::count(progress.done), Formats::count(progress.total)));
}

} // namespace fourthp::ui
