/** The looks of the simulated pages: plain and light, as the pages are that Firebreak works over. */
export const practiceSheet = `
body { margin: 0; background: #f2f4f7; }
.practice { display: flex; flex-direction: column; height: 100vh; color: #1c2430; background: #f2f4f7; color-scheme: light;
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.practice * { box-sizing: border-box; }
.practice h1 { font-size: 20px; line-height: 28px; margin: 0 0 12px; }
.practice h2 { font-size: 15px; line-height: 20px; margin: 0; }
:where(.practice) :where(p, ul, dl, dd) { margin: 0; padding: 0; }
.practice a { color: #0b5cab; }
.practice a:focus-visible, .practice button:focus-visible, .practice input:focus-visible { outline: 2px solid #0b5cab; outline-offset: 2px; }
.practice .muted { color: #566072; }
.practice .quiet { border: 0; background: none; color: #0b5cab; font: inherit; cursor: pointer; min-height: 24px; padding: 2px 4px; }
.practice-notice { background: repeating-linear-gradient(135deg, #ffe9b8 0 14px, #fff3d6 14px 28px); color: #4d3000; padding: 4px 16px; font-weight: 600; text-align: center; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; padding: 10px 16px; background: #20303c; color: #fff; }
.top nav { display: flex; gap: 16px; }
.top nav a { color: #fff; text-decoration: none; padding: 4px 0; border-bottom: 2px solid transparent; }
.top nav a[aria-current] { border-color: #fff; }
.top input { flex: 1 1 200px; max-width: 420px; height: 32px; padding: 0 10px; border: 1px solid #7c8796; border-radius: 4px; font: inherit; }
.top .account { margin-left: auto; }
.metrics { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 10px 16px; background: #fff; border-bottom: 1px solid #d9dee5; color: #566072; }
.metrics .card { border: 1px solid #d9dee5; border-radius: 6px; padding: 4px 10px; color: #1c2430; }
.inbox { display: grid; grid-template-columns: 150px minmax(230px, 300px) minmax(320px, 1fr); flex: 1; min-height: 0; }
.inbox.with-order { grid-template-columns: 140px minmax(200px, 260px) minmax(320px, 1fr) minmax(220px, 384px); }
.folders { padding: 14px 8px; display: flex; flex-direction: column; gap: 2px; border-right: 1px solid #d9dee5; }
.folders h2 { padding: 0 8px 6px; }
.folders button { text-align: left; border: 0; border-radius: 4px; background: none; font: inherit; color: inherit; padding: 6px 8px; cursor: pointer; }
.folders button[aria-pressed="true"] { background: #dde5ee; font-weight: 600; }
.list { background: #fff; border-right: 1px solid #d9dee5; overflow: auto; }
.list ul { list-style: none; }
.filters { padding: 10px 12px; color: #566072; border-bottom: 1px solid #d9dee5; }
.practice .row { display: grid; gap: 2px; padding: 10px 12px; border-bottom: 1px solid #d9dee5; color: inherit; text-decoration: none; }
.row[aria-current] { background: #e6eef7; box-shadow: inset 3px 0 #0b5cab; }
.row-top { display: flex; gap: 8px; align-items: center; }
.row-day { margin-left: auto; color: #566072; font-size: 12px; }
.row-subject { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: #3a4554; }
.flag { font-size: 11px; line-height: 16px; padding: 0 4px; border: 1px solid #7c8796; border-radius: 3px; color: #566072; }
.status { color: #566072; font-size: 12px; line-height: 16px; }
.status.needed { color: #6b4300; font-weight: 600; }
.conversation { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: #fafbfc; }
.conversation.nothing { padding: 24px; }
.conversation-head { padding: 12px 16px; background: #fff; border-bottom: 1px solid #d9dee5; }
.conversation-head p { color: #566072; overflow-wrap: anywhere; }
.thread { flex: 1; min-height: 0; overflow: auto; padding: 16px; display: flex; flex-direction: column; gap: 14px; }
.message { max-width: 78%; align-self: flex-start; }
.message.own { align-self: flex-end; }
.bubble { padding: 10px 14px; border: 1px solid #d9dee5; border-radius: 10px 10px 10px 2px; background: #fff; }
.own .bubble { background: #e6eef7; border-color: #c9d8e8; border-radius: 10px 10px 2px 10px; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.bubble img { display: inline-block; margin: 8px 8px 0 0; border-radius: 4px; vertical-align: top; }
.by { color: #566072; font-size: 12px; line-height: 16px; padding: 4px 4px 0; }
.own .by { text-align: right; }
.skeleton .bubble { width: 260px; height: 54px; background: #e3e7ec; border-color: #e3e7ec; }
.reply { padding: 12px 16px; background: #fff; border-top: 1px solid #d9dee5; display: grid; gap: 8px; }
.reply-title { font-weight: 600; }
.reply-foot { display: flex; justify-content: space-between; align-items: center; }
.order-pane { padding: 14px; background: #fff; border-left: 1px solid #d9dee5; overflow: auto; }
.order-pane header { display: flex; justify-content: space-between; align-items: center; margin-bottom: 10px; }
.product { display: flex; gap: 10px; padding-bottom: 12px; border-bottom: 1px solid #d9dee5; }
.product-picture { flex: none; width: 48px; height: 48px; border-radius: 6px; background: linear-gradient(150deg, #dde5ee, #b9c6d4); }
.order-pane dl { display: grid; gap: 2px; padding: 12px 0; }
.practice dt { color: #566072; font-size: 12px; line-height: 16px; }
.practice dd { margin-bottom: 8px; }
.show-order { position: fixed; left: 12px; bottom: 12px; }
.claims, .order-page, .home { padding: 20px 24px; max-width: 1100px; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; border-bottom: 1px solid #d9dee5; margin-bottom: 12px; }
.tabs button { border: 0; border-bottom: 3px solid transparent; background: none; font: inherit; color: inherit; padding: 8px 12px; cursor: pointer; }
.tabs button[aria-selected="true"] { border-color: #0b5cab; font-weight: 600; }
.claims table { width: 100%; border-collapse: collapse; background: #fff; border: 1px solid #d9dee5; }
.claims th, .claims td { text-align: left; padding: 10px 12px; border-bottom: 1px solid #d9dee5; vertical-align: top; }
.claims th { background: #f5f6f8; font-size: 12px; line-height: 16px; color: #566072; }
.order-page dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 4px 16px; padding: 12px 0; }
@media (max-width: 930px) {
  .practice { height: auto; min-height: 100vh; }
  .inbox, .inbox.with-order { grid-template-columns: 1fr; height: auto; }
  .folders { flex-flow: row wrap; border-right: 0; }
  .list { max-height: 220px; }
  .claims { padding: 12px; overflow-x: auto; }
}
`;
