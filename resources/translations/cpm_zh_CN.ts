<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddElementActions</name>
    <message>
        <source>&amp;Add Lane</source>
        <translation>添加泳道(&amp;A)</translation>
    </message>
    <message>
        <source>Add Pha&amp;se</source>
        <translation>添加阶段(&amp;S)</translation>
    </message>
    <message>
        <source>Add {kind} Before</source>
        <translation>在前面添加：{kind}</translation>
    </message>
    <message>
        <source>Add {kind} After</source>
        <translation>在后面添加：{kind}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>添加：{kind}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Repeated contact</source>
        <translation>重复联系</translation>
    </message>
    <message>
        <source>Data entered twice</source>
        <translation>重复录入数据</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助服务</translation>
    </message>
    <message>
        <source>Waste and waiting</source>
        <translation>浪费与等待</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>来回传递</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>仅转交</translation>
    </message>
    <message>
        <source>Steps in a row</source>
        <translation>连续的步骤</translation>
    </message>
    <message>
        <source>fewer contacts</source>
        <translation>减少联系</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>取消步骤</translation>
    </message>
    <message>
        <source>merge steps</source>
        <translation>合并步骤</translation>
    </message>
    <message>
        <source>automate a step</source>
        <translation>步骤自动化</translation>
    </message>
    <message>
        <source>work without batching</source>
        <translation>随到随处理</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>增加检查</translation>
    </message>
    <message>
        <source>one person per case</source>
        <translation>专人负责</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Customer saves</source>
        <translation>客户节省</translation>
    </message>
    <message>
        <source>Active time and time on hold per case, at most</source>
        <translation>每个案例的主动时间和在线等待时间，最多</translation>
    </message>
    <message>
        <source>Staff saves</source>
        <translation>员工节省</translation>
    </message>
    <message>
        <source>Working time of the organisation per case, at most</source>
        <translation>组织每个案例的工作时间，最多</translation>
    </message>
    <message>
        <source>Less waiting</source>
        <translation>减少等待</translation>
    </message>
    <message>
        <source>Waiting time per case, at most</source>
        <translation>每个案例的等待时间，最多</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Saved cost of steps in a year, at most. Empty without cases per year or costs of the steps.</source>
        <translation>一年内最多可节省的步骤成本。未填写每年案例数或步骤成本时为空。</translation>
    </message>
    <message>
        <source>Usual remedy</source>
        <translation>常用对策</translation>
    </message>
    <message>
        <source>Redesign practices from Reijers and Limam Mansar</source>
        <translation>再设计方法名称依据 Reijers 与 Limam Mansar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Improvement ideas</source>
        <translation>待优化项</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>待优化项</translation>
    </message>
    <message>
        <source>No improvement ideas found.</source>
        <translation>未发现待优化项。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No differences in content. Positions are ignored.</source>
        <translation>内容没有差异（不比较位置）。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>之前 → 现在</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>position in the list changed</source>
        <translation>在列表中的位置已更改</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>变化百分比</translation>
    </message>
    <message>
        <source>Relative to the baseline</source>
        <translation>相对于基准</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}：{problem}</translation>
    </message>
    <message>
        <source>Ends with “{name}”</source>
        <translation>以“{name}”结束</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 已添加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 已移除</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 已更改</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ 已移动</translation>
    </message>
    <message>
        <source>The term cannot be negative: “{text}”.</source>
        <translation>年限不能为负数：“{text}”。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy and compare it here.</source>
        <translation>尚无可比较的内容。“情景 ▸ 新建假设情景”会复制此流程：更改副本，即可在此比较。</translation>
    </message>
    <message>
        <source>No verdict until the problems above are solved.</source>
        <translation>上述问题解决之前不作评判。</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name}（{file}）</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>是否划算？</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>计算公式</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>划算</translation>
    </message>
    <message>
        <source>It does not pay</source>
        <translation>不划算</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>年案例数</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>单案例收益</translation>
    </message>
    <message>
        <source>Savings in the steps of an average case</source>
        <translation>平均每个案例在步骤上节省的成本</translation>
    </message>
    <message>
        <source>From the field above this table</source>
        <translation>取自本表上方的字段</translation>
    </message>
    <message>
        <source>Benefit per year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Payback cannot be calculated until the problems above are solved.</source>
        <translation>上述问题解决之前无法计算回收期。</translation>
    </message>
    <message>
        <source>It makes no difference</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>In the baseline → in this scenario</source>
        <translation>基准 → 本情景</translation>
    </message>
    <message>
        <source>Fewer cases, per year</source>
        <translation>案例减少（每年）</translation>
    </message>
    <message>
        <source>Cases that no longer occur × the baseline&apos;s cost per case</source>
        <translation>不再发生的案例 × 基准的单案例成本</translation>
    </message>
    <message>
        <source>Cheaper cases, per year</source>
        <translation>案例成本降低（每年）</translation>
    </message>
    <message>
        <source>Cases per year in this scenario × benefit per case</source>
        <translation>本情景的年案例数 × 单案例收益</translation>
    </message>
    <message>
        <source>Fewer cases + cheaper cases</source>
        <translation>案例减少 + 案例成本降低</translation>
    </message>
    <message>
        <source>Extra cost per year</source>
        <translation>年新增成本</translation>
    </message>
    <message>
        <source>Cost per year minus the baseline&apos;s cost per year</source>
        <translation>年成本减去基准的年成本</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一次性成本</translation>
    </message>
    <message>
        <source>Enter it in the inspector (select nothing)</source>
        <translation>请在属性面板中填写（不选择任何内容）</translation>
    </message>
    <message>
        <source>{years} × (benefit per year − extra cost per year) − one-off cost</source>
        <translation>{years} ×（年收益 − 年新增成本）− 一次性成本</translation>
    </message>
    <message>
        <source>Never paid back: the cases cost more than before.</source>
        <translation>永远无法收回：案例成本比以前更高。</translation>
    </message>
    <message>
        <source>Never paid back: the extra cost per year exceeds the benefit.</source>
        <translation>永远无法收回投入：年新增成本高于年收益。</translation>
    </message>
    <message>
        <source>Never paid back: no benefit per year remains.</source>
        <translation>永远无法收回：每年没有剩余收益。</translation>
    </message>
    <message>
        <source>Nothing to pay back: benefit and cost are equal.</source>
        <translation>无需收回：收益与成本相等。</translation>
    </message>
    <message>
        <source>Neither scenario has measures yet. Add them in the Measures tab of each scenario.</source>
        <translation>两个情景都还没有指标。请在各情景的“指标”选项卡中添加。</translation>
    </message>
    <message>
        <source>The customer has no steps in either scenario.</source>
        <translation>两个情景中都没有客户步骤。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>领先方</translation>
    </message>
    <message>
        <source>Gap as a share of the current scenario&apos;s value</source>
        <translation>差距占当前情景数值的比例</translation>
    </message>
    <message>
        <source>Press Enter to show the measure in the inspector</source>
        <translation>按 Enter 在属性面板中显示该指标</translation>
    </message>
    <message>
        <source>Their source</source>
        <translation>对方来源</translation>
    </message>
    <message>
        <source>Our source</source>
        <translation>我方来源</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>领先 {gap}</translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation>落后 {gap}</translation>
    </message>
    <message>
        <source>{scenario}: {missing}</source>
        <translation>{scenario}：{missing}</translation>
    </message>
    <message>
        <source>confidence: {confidence}</source>
        <translation>可信度：{confidence}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>— missing</source>
        <translation>— 缺失</translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation>等待 {minutes}</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>费力度</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>尚无步骤。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策点</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>How the share is known; select the exit to enter it</source>
        <translation>比例的依据；选择该出口即可填写</translation>
    </message>
    <message>
        <source>How often a case takes this exit, on average</source>
        <translation>每个案例平均经过此出口的次数</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>尚无决策。</translation>
    </message>
    <message>
        <source>No probability entered; the rest of 100 % is split evenly</source>
        <translation>未填写概率；100 % 的剩余部分平均分配</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>经过次数</translation>
    </message>
    <message>
        <source>Average number of times per case</source>
        <translation>每个案例的平均次数</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Share of work</source>
        <translation>处理占比</translation>
    </message>
    <message>
        <source>Share of all work in a case</source>
        <translation>占单个案例全部处理时间的比例</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>客户时间：{value}</translation>
    </message>
    <message>
        <source>Share of the time the customer is active or must be present</source>
        <translation>占客户参与或必须在场的时间的比例</translation>
    </message>
    <message>
        <source>No expected values: the process has no start. Add a start.</source>
        <translation>没有期望值：流程没有起点。请添加起点。</translation>
    </message>
    <message>
        <source>No expected values: cases never leave the loop at “{name}”. Add an exit to the loop.</source>
        <translation>没有期望值：案例无法走出“{name}”处的循环。请为循环设置出口。</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>每个案例</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>No metrics yet: draw a process from a start to an end.</source>
        <translation>尚无关键数据：请绘制一个从起点到终点的流程。</translation>
    </message>
    <message>
        <source>Steps the customer performs, on average</source>
        <translation>客户执行的步骤（平均）</translation>
    </message>
    <message>
        <source>Work by anyone</source>
        <translation>所有人的处理时间</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>各步骤之前的等待</translation>
    </message>
    <message>
        <source>From start to end, including waiting; one day is 24 hours</source>
        <translation>从起点到终点，含等待；一天为 24 小时</translation>
    </message>
    <message>
        <source>Calculated from the model</source>
        <translation>由模型计算</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>The actual value of a measure with the same meaning</source>
        <translation>含义相同的指标的实际值</translation>
    </message>
    <message>
        <source>Lead time without any waiting, as a share of lead time</source>
        <translation>不含等待的总历时占总历时的比例</translation>
    </message>
    <message>
        <source>Time the customer is active or must be present</source>
        <translation>客户参与或必须在场的时间</translation>
    </message>
    <message>
        <source>Waiting time the customer cannot leave</source>
        <translation>客户必须在线或在场等候的时间</translation>
    </message>
    <message>
        <source>Waiting time the customer can use for something else</source>
        <translation>客户可以去做其他事情的等待时间</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>客户愿意为之付费的工作</translation>
    </message>
    <message>
        <source>Share of the lead time that adds value for the customer</source>
        <translation>总历时中为客户增值的比例</translation>
    </message>
    <message>
        <source>Times work passes between departments</source>
        <translation>工作在部门之间传递的次数</translation>
    </message>
    <message>
        <source>Times the customer contacts the organisation</source>
        <translation>客户联系组织的次数</translation>
    </message>
    <message>
        <source>Times the organisation contacts the customer</source>
        <translation>组织联系客户的次数</translation>
    </message>
    <message>
        <source>Times a customer meets another customer</source>
        <translation>客户与其他客户会面的次数</translation>
    </message>
    <message>
        <source>Share of reasons settled with a single contact</source>
        <translation>一次联系即可解决的联系原因所占比例</translation>
    </message>
    <message>
        <source>Contacts caused by a failure, as a share of all contacts</source>
        <translation>由失误引起的联系占全部联系的比例</translation>
    </message>
    <message>
        <source>Times a data item is asked for again</source>
        <translation>同一数据项被再次索要的次数</translation>
    </message>
    <message>
        <source>Times the customer must switch channels</source>
        <translation>客户必须切换渠道的次数</translation>
    </message>
    <message>
        <source>Times work returns to the department it came from</source>
        <translation>工作返回原来部门的次数</translation>
    </message>
    <message>
        <source>Times the customer carries work from one department to another</source>
        <translation>客户把工作从一个部门带到另一个部门的次数</translation>
    </message>
    <message>
        <source>Probability that no step of a case fails</source>
        <translation>一个案例中没有步骤失败的概率</translation>
    </message>
    <message>
        <source>Share of cases with no way to an end: check dead ends and exits</source>
        <translation>无法到达终点的案例比例：请检查死路和出口</translation>
    </message>
    <message>
        <source>Cost of all steps of a case, in the currency of the scenario</source>
        <translation>一个案例所有步骤的成本，以方案的货币计</translation>
    </message>
    <message>
        <source>Average number of failing steps</source>
        <translation>失败步骤的平均数量</translation>
    </message>
    <message>
        <source>Probability of losing the customer because of pain points</source>
        <translation>因流程中的痛点而失去客户的概率</translation>
    </message>
    <message>
        <source>Measured {measured}, but the model gives {modelled}</source>
        <translation>实测 {measured}，但模型给出 {modelled}</translation>
    </message>
    <message>
        <source>Share of cases that reach this end</source>
        <translation>到达此终点的案例所占比例</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>错误会使关键数据不正确；警告需要查看；提示可能是有意为之。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number on the canvas</source>
        <translation>画布上的编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望次数</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>传递内容</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>传递者</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>No handoffs: no work passes between departments yet.</source>
        <translation>没有交接点：还没有工作在部门之间传递。</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>Handoffs from the row&apos;s lane to the column&apos;s lane</source>
        <translation>从行所在泳道到列所在泳道的交接次数</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>交接点 {numbers}</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Objective values are counted; subjective values are opinions</source>
        <translation>客观数值来自计量；主观数值来自受访者的评价</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>模型值</translation>
    </message>
    <message>
        <source>The value that the model gives for the same thing, if it gives one</source>
        <translation>模型对同一事项给出的值（如有）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>与目标的差距</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>关联对象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>No measures yet. Press Add for the usual ones. Calculated values are in the Metrics tab.</source>
        <translation>尚无指标。请按“添加”选用常用指标。计算得出的数值见“关键数据”选项卡。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>客观</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>主观</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>{difference} better</source>
        <translation>{difference}（更好）</translation>
    </message>
    <message>
        <source>{difference} worse</source>
        <translation>{difference}（更差）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>From 1 (best) to 10 (worst)</source>
        <translation>从 1（最好）到 10（最差）</translation>
    </message>
    <message>
        <source>S · O · D</source>
        <translation>S · O · D</translation>
    </message>
    <message>
        <source>Severity, occurrence and detection; their product is the risk priority number</source>
        <translation>严重度、发生度和探测度；三者的乘积为风险优先数</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Additional share of customers lost</source>
        <translation>额外流失的客户比例</translation>
    </message>
    <message>
        <source>No pain points yet. Select a step and press ! to add one.</source>
        <translation>尚无痛点。请选择一个步骤并按 ! 添加。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No opportunities yet. Select a step and press + to add one.</source>
        <translation>尚无机会。请选择一个步骤并按 + 添加。</translation>
    </message>
    <message>
        <source>Nothing to simulate yet: draw a process from a start to an end.</source>
        <translation>尚无可模拟的内容：请绘制一个从起点到终点的流程。</translation>
    </message>
    <message>
        <source>Half of the cases take no longer than this</source>
        <translation>半数案例的用时不超过此值</translation>
    </message>
    <message>
        <source>90 % of cases take no longer than this</source>
        <translation>90% 的案例用时不超过此值</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>With its 95 % confidence interval</source>
        <translation>含 95% 置信区间</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>精确均值</translation>
    </message>
    <message>
        <source>Calculated, not simulated</source>
        <translation>由计算得出，而非模拟</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>客户步骤</translation>
    </message>
    <message>
        <source>Customer steps per case</source>
        <translation>每个案例的客户步骤</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>总历时</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Cycle-time efficiency</source>
        <translation>流程周期效率</translation>
    </message>
    <message>
        <source>Customer&apos;s active time</source>
        <translation>客户参与时间</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>客户在场等待</translation>
    </message>
    <message>
        <source>Customer waits elsewhere</source>
        <translation>客户可离开的等待</translation>
    </message>
    <message>
        <source>Value-adding share of touch time</source>
        <translation>处理时间增值比</translation>
    </message>
    <message>
        <source>Value-adding share of lead time</source>
        <translation>总历时增值比</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>每个案例的交接次数</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>每个案例的联系次数</translation>
    </message>
    <message>
        <source>Replies per case</source>
        <translation>每个案例的回复次数</translation>
    </message>
    <message>
        <source>Meetings between customers per case</source>
        <translation>每个案例中客户之间的会面次数</translation>
    </message>
    <message>
        <source>Repeat contacts per case</source>
        <translation>每个案例的重复联系次数</translation>
    </message>
    <message>
        <source>First-contact resolution, modelled</source>
        <translation>首次联系解决率（模型计算）</translation>
    </message>
    <message>
        <source>Failure demand, share of contacts</source>
        <translation>失效需求占联系的比例</translation>
    </message>
    <message>
        <source>Data entered again per case</source>
        <translation>每个案例重复录入数据的次数</translation>
    </message>
    <message>
        <source>Channel switches per case</source>
        <translation>每个案例的渠道切换次数</translation>
    </message>
    <message>
        <source>Ping-pongs per case</source>
        <translation>每个案例的来回传递次数</translation>
    </message>
    <message>
        <source>Handoffs the customer carries, per case</source>
        <translation>每个案例中由客户传递的交接次数</translation>
    </message>
    <message>
        <source>Cases that reach no end</source>
        <translation>未到达终点的案例</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>每个案例的成本</translation>
    </message>
    <message>
        <source>Failing steps</source>
        <translation>失败步骤</translation>
    </message>
    <message>
        <source>Churn exposure</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>The customer&apos;s active time</source>
        <translation>客户参与时间</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>交接点</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>接触点</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer, a meeting to another customer. A notification needs no answer.</source>
        <translation>联系发往组织，回复发往客户，会面面向其他客户。通知无需回应。</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>没有接触点：还没有连线从客户通向组织或从组织返回。</translation>
    </message>
    <message>
        <source>Contacts about something already asked</source>
        <translation>就已问过的事项再次联系</translation>
    </message>
    <message>
        <source>Work returns to the department it came from</source>
        <translation>工作返回原来的部门</translation>
    </message>
    <message>
        <source>The customer must switch channels</source>
        <translation>客户必须切换渠道</translation>
    </message>
    <message>
        <source>Data is entered again</source>
        <translation>重复录入数据</translation>
    </message>
    <message>
        <source>The customer carries work from one department to another</source>
        <translation>客户把工作从一个部门带到另一个部门</translation>
    </message>
    <message>
        <source>Probability that no step fails</source>
        <translation>没有步骤失败的概率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of cases that take this path</source>
        <translation>经过此路径的案例所占比例</translation>
    </message>
    <message>
        <source>Steps the customer performs</source>
        <translation>客户执行的步骤</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No customer lanes yet.</source>
        <translation>尚无客户泳道。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>每案例步骤数</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>每案例会面数</translation>
    </message>
    <message>
        <source>How often this customer turns to another customer</source>
        <translation>此客户联系另一客户的次数</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复联系</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Number of channel switches</source>
        <translation>渠道切换次数</translation>
    </message>
    <message>
        <source>Re-entries</source>
        <translation>重复录入</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>直通率</translation>
    </message>
    <message>
        <source>No path leads from a start to an end yet.</source>
        <translation>尚无从起点通往终点的路径。</translation>
    </message>
    <message>
        <source>The other cases repeat a loop.</source>
        <translation>其余案例会多次经过循环。</translation>
    </message>
    <message>
        <source>There are more paths, each less likely.</source>
        <translation>还有更多路径，但可能性都更低。</translation>
    </message>
    <message>
        <source>There may be more paths: the search stopped at its limit.</source>
        <translation>可能还有更多路径：搜索已达上限。</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>无失败的案例</translation>
    </message>
    <message>
        <source>{rating} is not a rating from {worst} to {best}</source>
        <translation>{rating} 不是 {worst} 到 {best} 之间的评分</translation>
    </message>
    <message>
        <source>{word} is not a whole number</source>
        <translation>{word} 不是整数</translation>
    </message>
    <message>
        <source>A case visits {visited:,.0f} elements on average, too many to simulate.</source>
        <translation>一个案例平均经过&#xa0;{visited:,.0f}&#xa0;个元素，数量过多，无法模拟。</translation>
    </message>
    <message numerus="yes">
        <source>The model has %Ln error(s); see the findings.</source>
        <translation>
            <numerusform>模型有 %Ln 个错误；请查看检查结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats, resolution, failure demand and yield are simulated with %Ln case(s).</source>
        <translation>
            <numerusform>重复联系、解决率、失效需求和无失败率由 %Ln 个案例模拟得出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>添加&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>移除&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>更改&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>移动&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} percentage point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit after {years} year(s)</source>
        <translation>
            <numerusform>{years}&#xa0;年后的净收益</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after {months} month(s).</source>
        <translation>
            <numerusform>{months}&#xa0;个月后收回投入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sample of %Ln</source>
        <translation>
            <numerusform>样本量&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) (covers/cover) {share} of all cases.</source>
        <translation>
            <numerusform>%Ln&#xa0;条路径覆盖全部案例的&#xa0;{share}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases are so long that only %Ln (was/were) simulated.</source>
        <translation>
            <numerusform>案例过长，只模拟了&#xa0;%Ln&#xa0;个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of cases reach no end, so all figures per case are incomplete.</source>
        <translation>{share} 的案例未到达终点，因此所有每案例数值都不完整。</translation>
    </message>
    <message>
        <source>Lead time of parallel branches is simulated (standard error {minutes} min).</source>
        <translation>并行分支的总历时为模拟值（标准误差 {minutes} 分钟）。</translation>
    </message>
    <message>
        <source>Cases are too long to calculate repeats, resolution, failure demand and yield.</source>
        <translation>案例过长，无法计算重复联系、解决率、失效需求和无失败率。</translation>
    </message>
    <message>
        <source>Higher is better in one scenario, lower in the other.</source>
        <translation>一个情景中数值越高越好，另一个情景中越低越好。</translation>
    </message>
    <message>
        <source>The units do not convert: {own} and {theirs}.</source>
        <translation>单位无法换算：{own} 与 {theirs}。</translation>
    </message>
    <message>
        <source>A competitor has no payback. Compare a what-if with your own process.</source>
        <translation>竞争对手没有回收期。请将假设情景与您自己的流程比较。</translation>
    </message>
    <message>
        <source>The scenarios use different currencies.</source>
        <translation>两个情景使用的货币不同。</translation>
    </message>
    <message>
        <source>Cases do not start or never end.</source>
        <translation>案例没有开始或永不结束。</translation>
    </message>
    <message>
        <source>Enter the cases per year.</source>
        <translation>请填写年案例数。</translation>
    </message>
    <message>
        <source>No step has a cost.</source>
        <translation>没有任何步骤填写了成本。</translation>
    </message>
    <message>
        <source>Enter the cost of these steps: {steps}.</source>
        <translation>请填写这些步骤的成本：{steps}。</translation>
    </message>
    <message>
        <source>Wait before the step</source>
        <translation>步骤前的等待</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Calculating …</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>AnalysisScheduler</name>
    <message>
        <source>This could not be calculated: {reason}</source>
        <translation>无法计算：{reason}</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>添加：{kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Add another kind of annotation</source>
        <translation>添加其他类型的标注</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>&amp;Lay Out All</source>
        <translation>全部自动布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Straighten Flows</source>
        <translation>拉直连线(&amp;S)</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation>全部自动布局</translation>
    </message>
    <message>
        <source>Tid&amp;y Selection</source>
        <translation>整理所选内容(&amp;Y)</translation>
    </message>
    <message>
        <source>tidy selection</source>
        <translation>整理所选内容</translation>
    </message>
    <message>
        <source>straighten flows</source>
        <translation>拉直连线</translation>
    </message>
    <message>
        <source>Align Le&amp;ft</source>
        <translation>左对齐(&amp;F)</translation>
    </message>
    <message>
        <source>align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>align centres</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>Ali&amp;gn Right</source>
        <translation>右对齐(&amp;G)</translation>
    </message>
    <message>
        <source>align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align &amp;Tops</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>align tops</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Align M&amp;iddles</source>
        <translation>垂直居中(&amp;I)</translation>
    </message>
    <message>
        <source>align middles</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>align bottoms</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>&amp;Distribute Across</source>
        <translation>横向分布(&amp;D)</translation>
    </message>
    <message>
        <source>distribute across</source>
        <translation>横向分布</translation>
    </message>
    <message>
        <source>Distribute Do&amp;wn</source>
        <translation>纵向分布(&amp;W)</translation>
    </message>
    <message>
        <source>distribute down</source>
        <translation>纵向分布</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: {problem} Save the file yourself.</source>
        <translation>无法保留未保存的更改以供恢复：{problem}请先手动保存。</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Delete Only the Lane</source>
        <translation>仅删除泳道</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements moved to “{heir}”.</source>
        <translation>已删除“{phase}”，其中的元素已移至“{heir}”。</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements remain.</source>
        <translation>已删除“{phase}”，其中的元素保留。</translation>
    </message>
    <message>
        <source>Delete Its Elements Too</source>
        <translation>同时删除其中的元素</translation>
    </message>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>已删除“{lane}”及其中的&#xa0;%Ln&#xa0;个元素。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockingTaskRunner</name>
    <message>
        <source>Wait for this to finish, or cancel it: {task}</source>
        <translation>请等待其完成，或将其取消：{task}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{days} days</source>
        <translation>{days}&#xa0;天</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;分钟</translation>
    </message>
    <message>
        <source>once per case</source>
        <translation>每个案例 1&#xa0;次</translation>
    </message>
    <message>
        <source>{number} times per case</source>
        <translation>每个案例 {number}&#xa0;次</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}.</source>
        <translation>客户因同一事由“{reason}”联系组织：{steps}。</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}, {often} in total.</source>
        <translation>客户因同一事由“{reason}”联系组织：{steps}，合计{often}。</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on and adds {waiting} of waiting. The step before it could lead directly to {following}.</source>
        <translation>{lane}中的{step}只是转交工作，并增加 {waiting} 的等待。前一步骤可以直接通向{following}。</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on. The step before it could lead directly to {following}.</source>
        <translation>{lane}中的{step}只是转交工作。前一步骤可以直接通向{following}。</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.</source>
        <translation>工作从{home}到{lane}又返回（{first}、{step}、{last}），最多时{often}。</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}).</source>
        <translation>工作从{home}到{lane}又返回（{first}、{step}、{last}）。</translation>
    </message>
    <message>
        <source>Cases can return to {steps}.</source>
        <translation>案例可能返回{steps}。</translation>
    </message>
    <message>
        <source>Cases can return to {steps}: {rounds:,.2f} visits on average. Returning takes {time} per case.</source>
        <translation>案例可能返回{steps}：平均经过&#xa0;{rounds:,.2f}&#xa0;次。每个案例因返回耗时 {time}。</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.</source>
        <translation>{steps}大部分时间在等待：每次等待 {waiting}，处理 {work}。</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>客户在{step}中通过{channel}联系{lane}，由其处理{answer}，{often}。此事耗时 {time}，且无需判断。</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}. It takes {time} and needs no decision.</source>
        <translation>客户在{step}中通过{channel}联系{lane}，由其处理{answer}。此事耗时 {time}，且无需判断。</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>客户在{step}中联系{lane}，由其处理{answer}，{often}。此事耗时 {time}，且无需判断。</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}. It takes {time} and needs no decision.</source>
        <translation>客户在{step}中联系{lane}，由其处理{answer}。此事耗时 {time}，且无需判断。</translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once: {steps}.</source>
        <translation>
            <numerusform>{items}被多次录入：{steps}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.</source>
        <translation>
            <numerusform>{steps}属于浪费：每次等待&#xa0;{waiting}，处理&#xa0;{work}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {work} of work each time.</source>
        <translation>
            <numerusform>{steps}属于浪费：每次 {work} 工作时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}, with {waiting} of waiting between.</source>
        <translation>{elements}在{lane}中总是相继进行，其间等待 {waiting}。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Process diagram</source>
        <translation>流程图</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>acceptable wait</source>
        <translation>可接受的等待</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>传递内容</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>came from {name}</source>
        <translation>原来自{name}</translation>
    </message>
    <message>
        <source>led to {name}</source>
        <translation>原通往{name}</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>原名“{name}”</translation>
    </message>
    <message>
        <source>had no name</source>
        <translation>原无名称</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation>处理 {time}</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>等待 {time}</translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation>参与 {time}</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>在场等待 {time}</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>中位数 {time}</translation>
    </message>
    <message>
        <source>90 % within {time}</source>
        <translation>90% 不超过 {time}</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>均值 {time}</translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation>{first} 至 {last}：{all}&#xa0;个案例中的&#xa0;{count}&#xa0;个</translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation>{first}：{all}&#xa0;个案例中的&#xa0;{count}&#xa0;个</translation>
    </message>
    <message>
        <source>{source} → {target}: {count} per case</source>
        <translation>{source} → {target}：每个案例 {count}&#xa0;次</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No work or waiting yet: give steps a duration.</source>
        <translation>尚无处理或等待：请为步骤填写时长。</translation>
    </message>
    <message>
        <source>No customer time yet: give the customer&apos;s steps a duration.</source>
        <translation>尚无客户时间：请为客户的步骤填写时长。</translation>
    </message>
    <message>
        <source>No work yet: give steps a duration.</source>
        <translation>尚无处理时间：请为步骤填写时长。</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>没有可显示的案例。</translation>
    </message>
    <message>
        <source>No emotions yet. Set the emotion of a customer step in the inspector.</source>
        <translation>尚无情绪。请在属性面板中设置客户步骤的情绪。</translation>
    </message>
    <message>
        <source>No handoffs between these lanes.</source>
        <translation>这些泳道之间没有交接点。</translation>
    </message>
    <message>
        <source>No causes yet. Link a problem to what it leads to.</source>
        <translation>尚无原因。请将问题与其后果相连。</translation>
    </message>
    <message>
        <source>How {name} feels</source>
        <translation>{name}的感受</translation>
    </message>
    <message>
        <source>How {name} feels, compared with {baseline} (dashed)</source>
        <translation>{name}的感受，与“{baseline}”比较（虚线）</translation>
    </message>
    <message>
        <source>No emotions yet: the customer has no steps.</source>
        <translation>尚无情绪：客户没有步骤。</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>案例的时间花在哪里</translation>
    </message>
    <message>
        <source>Where the customer&apos;s time goes</source>
        <translation>客户的时间花在哪里</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>对客户的价值</translation>
    </message>
    <message>
        <source>The customer&apos;s own time</source>
        <translation>客户自己的时间</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>全部处理时间</translation>
    </message>
    <message>
        <source>Handoffs per case, from row to column</source>
        <translation>每个案例的交接次数（从行到列）</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>每个问题在案例遇到之后最多能解释的联系</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>{name} joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>{name}汇合的连线并非来自同一个并行分支，因此案例可能永远等待。</translation>
    </message>
    <message>
        <source>A parallel gateway joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>有一个并行网关汇合的连线并非来自同一个并行分支，因此案例可能永远等待。</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name}既不分支也不汇合。</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>有一个并行网关既不分支也不汇合。</translation>
    </message>
    <message>
        <source>The work after {name} and the work that its message starts do not meet in one join, so their times are added up.</source>
        <translation>{name}之后的工作与其消息启动的工作没有在同一处汇合，因此将其时间相加。</translation>
    </message>
    <message>
        <source>The exits of {name} add up to {total}, not {all}.</source>
        <translation>{name}的出口合计为&#xa0;{total}，而不是&#xa0;{all}。</translation>
    </message>
    <message>
        <source>{decision} has only one exit, so it decides nothing.</source>
        <translation>{decision}只有一个出口，因此没有作出任何判断。</translation>
    </message>
    <message>
        <source>The competitor&apos;s measure {measure} is missing: {lacking}.</source>
        <translation>竞争对手的指标{measure}缺少{lacking}。</translation>
    </message>
    <message>
        <source>{name}: {score} must be between {lowest:g} and {highest:g}.</source>
        <translation>{name}：{score} 必须介于 {lowest:g} 和 {highest:g} 之间。</translation>
    </message>
    <message>
        <source>{name}: for {score}, higher is better.</source>
        <translation>{name}：{score} 越高越好。</translation>
    </message>
    <message>
        <source>The date of the scenario is a text. Enter a date such as 2026-09-30.</source>
        <translation>该情景的日期是文本。请输入日期，例如 2026-09-30。</translation>
    </message>
    <message>
        <source>The date of {measure} is a text. Enter a date such as 2026-09-30.</source>
        <translation>{measure}：日期是文本。请输入日期，例如 2026-09-30。</translation>
    </message>
    <message>
        <source>The what-if has no baseline scenario, so it cannot be compared.</source>
        <translation>此假设情景没有基准情景，因此无法比较。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>{source} leads back to itself. Add a decision with the probability of repeating it.</source>
        <translation>{source}指回自身。请添加决策点，并填写重复的概率。</translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation>从{source}到{target}有两条连线。</translation>
    </message>
    <message>
        <source>The line of interaction cannot be drawn: {reason}</source>
        <translation>无法绘制互动分界线：{reason}</translation>
    </message>
    <message>
        <source>The line of visibility cannot be drawn: {reason}</source>
        <translation>无法绘制可视分界线：{reason}</translation>
    </message>
    <message>
        <source>The line of internal interaction cannot be drawn: {reason}</source>
        <translation>无法绘制内部互动分界线：{reason}</translation>
    </message>
    <message>
        <source>There is no customer lane, so there are no touchpoints and no customer effort.</source>
        <translation>没有客户泳道，因此没有接触点，也没有客户费力度。</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}. Use a sequence flow instead.</source>
        <translation>消息{flow}没有离开{lane}。请改用顺序流。</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, where it has no effect.</source>
        <translation>有消息以{end}为起点或终点，在那里不起作用。</translation>
    </message>
    <message>
        <source>The notification {flow} does not reach a customer, so metrics ignore it.</source>
        <translation>通知{flow}没有到达客户，因此不计入关键数据。</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer, so metrics ignore it.</source>
        <translation>通知{flow}来自客户，因此不计入关键数据。</translation>
    </message>
    <message>
        <source>A step in {lane} has no name.</source>
        <translation>{lane}中有一个步骤没有名称。</translation>
    </message>
    <message>
        <source>A decision in {lane} has no name.</source>
        <translation>{lane}中有一个决策点没有名称。</translation>
    </message>
    <message>
        <source>An end in {lane} has no name.</source>
        <translation>{lane}中有一个终点没有名称。</translation>
    </message>
    <message>
        <source>A lane has no name (kind: {kind}).</source>
        <translation>有一条泳道没有名称（类型：{kind}）。</translation>
    </message>
    <message>
        <source>Phase {number} has no name.</source>
        <translation>第&#xa0;{number}&#xa0;个阶段没有名称。</translation>
    </message>
    <message>
        <source>No case reaches {node}.</source>
        <translation>没有案例到达{node}。</translation>
    </message>
    <message>
        <source>{node} has no outgoing flow and is not an end.</source>
        <translation>{node}没有引出的连线，也不是终点。</translation>
    </message>
    <message>
        <source>Cases never leave the loop at {loop}.</source>
        <translation>案例无法离开{loop}处的循环。</translation>
    </message>
    <message>
        <source>{annotation} is not attached to anything.</source>
        <translation>{annotation}没有关联任何对象。</translation>
    </message>
    <message>
        <source>An annotation of {about} has no text.</source>
        <translation>{about}的一条标注没有文字。</translation>
    </message>
    <message>
        <source>An unattached annotation has no text.</source>
        <translation>有一条未关联对象的标注没有文字。</translation>
    </message>
    <message>
        <source>{node} is not connected to a customer.</source>
        <translation>{node}未与客户相连。</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>接触点{flow}没有渠道。</translation>
    </message>
    <message>
        <source>The process has no start, so metrics cannot be calculated.</source>
        <translation>流程没有起点，因此无法计算关键数据。</translation>
    </message>
    <message>
        <source>The process has no end, so cases never finish.</source>
        <translation>流程没有终点，因此案例永远不会结束。</translation>
    </message>
    <message>
        <source>Cases can start at {names}. Metrics treat each as equally likely.</source>
        <translation>案例可以从{names}开始。关键数据视各起点的可能性相等。</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. A start cannot have incoming flows.</source>
        <translation>有一条连线从{source}通向{target}。起点不能有进入的连线。</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. An end cannot have outgoing flows.</source>
        <translation>有一条连线从{source}通向{target}。终点不能有引出的连线。</translation>
    </message>
    <message>
        <source>{lane} is below {other}.</source>
        <translation>{lane}位于{other}下方。</translation>
    </message>
    <message>
        <source>There is no lane above the line.</source>
        <translation>分界线上方没有泳道。</translation>
    </message>
    <message>
        <source>There is no lane below the line.</source>
        <translation>分界线下方没有泳道。</translation>
    </message>
    <message>
        <source>The path {variant} is broken: it does not lead from a start to an end.</source>
        <translation>路径{variant}已中断：它没有从起点通向终点。</translation>
    </message>
    <message>
        <source>{lane} is empty.</source>
        <translation>{lane}是空的。</translation>
    </message>
    <message>
        <source>{phase} is empty.</source>
        <translation>{phase}是空的。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>{name}的&#xa0;%Ln&#xa0;个分支没有在同一处汇合，因此将各时间相加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>有一个并行网关的&#xa0;%Ln&#xa0;个分支没有在同一处汇合，因此将各时间相加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.</source>
        <translation>
            <numerusform>{name}有&#xa0;%Ln&#xa0;条引出的连线：请添加决策点或并行网关。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step(s) between.</source>
        <translation>
            <numerusform>客户只出现在流程的开头和结尾。请补充中间 %Ln 个步骤期间客户经历的事情。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no label.</source>
        <translation>
            <numerusform>{name}有&#xa0;%Ln&#xa0;个出口没有标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.</source>
        <translation>
            <numerusform>{name}有&#xa0;%Ln&#xa0;个出口没有概率；其余部分将平分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) (has/have) no rule: {names}.</source>
        <translation>
            <numerusform>%Ln 个决策没有规则：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln decision(s) it is not said how the probabilities are known: {names}.</source>
        <translation>
            <numerusform>%Ln 个决策未说明概率的依据：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.</source>
        <translation>
            <numerusform>%Ln 个接触点既没有指标也没有可接受的等待时间：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.</source>
        <translation>
            <numerusform>与其他步骤不同，%Ln 个步骤有工作量但没有成本：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} covers {other} and %Ln other step(s).</source>
        <translation>
            <numerusform>{step}遮住了{other}和另外&#xa0;%Ln&#xa0;个步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} covers {other}.</source>
        <translation>{step}遮住了{other}。</translation>
    </message>
    <message>
        <source>{step} fails in {failing} of cases, but {rework} of cases return to it from {decision}.</source>
        <translation>{step}的失败率为 {failing}，但有 {rework} 的案例从{decision}返回到该步骤。</translation>
    </message>
    <message>
        <source>{measure}: measured {measured}, but the model gives {modelled}.</source>
        <translation>{measure}：实测 {measured}，但模型给出 {modelled}。</translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal annotation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个内部标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) attached to them</source>
        <translation>
            <numerusform>%Ln&#xa0;个相关指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;处备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopyActions</name>
    <message>
        <source>Save C&amp;lient-Safe Copy…</source>
        <translation>保存委托方副本(&amp;L)…</translation>
    </message>
    <message>
        <source>This is the open document. Choose another file for the copy.</source>
        <translation>这是当前打开的文档。请为副本选择其他文件。</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>正在保存“{name}”…</translation>
    </message>
    <message>
        <source>The client copy is saved in {path}. Left out: {things}.</source>
        <translation>委托方副本已保存到 {path}。未包含：{things}。</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> 委托方版</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>保存委托方副本</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation>对客户的价值</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>客户视线</translation>
    </message>
    <message>
        <source>None (plain)</source>
        <translation>不着色</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, or the name of a step, lane or annotation</source>
        <translation>键入命令，或步骤、泳道、标注的名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到&#xa0;%Ln&#xa0;项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>与文件比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Show Chan&amp;ges</source>
        <translation>显示更改(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>There is no other scenario to compare with</source>
        <translation>没有可比较的其他情景</translation>
    </message>
    <message>
        <source>Co&amp;mpare with {name}</source>
        <translation>与 {name} 比较(&amp;M)</translation>
    </message>
    <message>
        <source>Show what is different from {name} ({key})</source>
        <translation>显示与 {name} 的差异（{key}）</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>客户流程 (*{suffix})</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with File</source>
        <translation>与文件比较</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>savings in the steps</source>
        <translation>由步骤节省的成本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Stop comparing with the file</source>
        <translation>停止与文件比较</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>单案例收益</translation>
    </message>
</context>
<context>
    <name>ComputedOriginsLabel</name>
    <message>
        <source>Calculated from:</source>
        <translation>计算依据：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外&#xa0;%Ln&#xa0;个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln pain point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个痛点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;个机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个失误点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个等待点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottleneck(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个瓶颈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnect(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个断点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of truth</source>
        <translation>
            <numerusform>%Ln&#xa0;个关键时刻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;条连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;条泳道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;条路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个决策点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel gateway(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个并行网关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个起点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个终点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“{text}” can mean {first} or {second}. Enter one of these.</source>
        <translation>“{text}”可以表示 {first} 或 {second}。请输入其中之一。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. It is kept as text. A date is 2026-09-30.</source>
        <translation>“{text}”不是日期，已作为文本保留。日期示例：2026-09-30。</translation>
    </message>
</context>
<context>
    <name>DecisionExitsEditor</name>
    <message>
        <source>Exits</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Label of the exit</source>
        <translation>出口的标签</translation>
    </message>
    <message>
        <source>Probability of the exit</source>
        <translation>出口的概率</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Exits add up to {total}, not {all}.</source>
        <translation>出口合计&#xa0;{total}，而不是&#xa0;{all}。</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) (is/are) selected.</source>
        <translation>
            <numerusform>已选择&#xa0;%Ln&#xa0;个元素。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramOptionActions</name>
    <message>
        <source>Annotation &amp;Texts</source>
        <translation>标注文字(&amp;T)</translation>
    </message>
    <message>
        <source>Caus&amp;es and Effects</source>
        <translation>因果关系(&amp;E)</translation>
    </message>
    <message>
        <source>Fail and Wait &amp;Badges</source>
        <translation>失误与等待标记(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>正在计算：{perspective}…</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation>正在恢复未保存的工作…</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>正在保存“{name}”…</translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation>{user} 已在此计算机的另一个窗口中打开“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation>“{name}”已在此计算机的另一个窗口中打开</translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation>{user} 已在计算机“{host}”上打开“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation>“{name}”已在计算机“{host}”上打开</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> （自 {time} 起）</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>value to the customer</source>
        <translation>对客户的价值</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation>距客户的步数</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>无严重度</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>无系统</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>low (1–3)</source>
        <translation>低 (1–3)</translation>
    </message>
    <message>
        <source>medium (4–6)</source>
        <translation>中 (4–6)</translation>
    </message>
    <message>
        <source>high (7–10)</source>
        <translation>高 (7–10)</translation>
    </message>
    <message>
        <source>the customer&apos;s own</source>
        <translation>客户自身</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>直接接触</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>视线之外</translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation>远在视线之外</translation>
    </message>
    <message>
        <source>not connected to the customer</source>
        <translation>未与客户相连</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>可能失败</translation>
    </message>
    <message>
        <source>waits longer than acceptable</source>
        <translation>等待超过可接受的时间</translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>互动分界线</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>可视分界线</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>内部互动分界线</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>交接点</translation>
    </message>
    <message>
        <source>handoff carried by the customer</source>
        <translation>由客户传递的交接点</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>接触点</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Compared with {scenario}</source>
        <translation>与 {scenario} 比较</translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation>来自 {home}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>感受</translation>
    </message>
    <message numerus="yes">
        <source>not judged: %Ln step(s)</source>
        <translation>
            <numerusform>未评估：%Ln 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外&#xa0;%Ln&#xa0;项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) from the customer</source>
        <translation>
            <numerusform>距客户&#xa0;%Ln&#xa0;步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln change(s) not visible)</source>
        <translation>
            <numerusform>{title}（%Ln&#xa0;项更改不可见）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>创建副本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>重命名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>撤销：{name}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>重做：{name}(&amp;R)</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>已重做：{name}</translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation>剪切：{what}</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>The clipboard has nothing to paste here.</source>
        <translation>剪贴板中没有可粘贴到此处的内容。</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>创建副本：{what}</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>+2 delighted</source>
        <translation>+2 惊喜</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 满意</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 一般</translation>
    </message>
    <message>
        <source>−1 annoyed</source>
        <translation>−1 不满</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 愤怒</translation>
    </message>
</context>
<context>
    <name>ExceptionReporter</name>
    <message>
        <source>Unexpected error ({problem}). Your work is still open. If something looks wrong, undo it or save under another name.</source>
        <translation>发生意外错误（{problem}）。您的文档仍处于打开状态。如有异常，请撤销或另存为其他名称。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF diagram</source>
        <translation>PDF 流程图</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF poster</source>
        <translation>PDF 海报</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>BPMN 2.0 process</source>
        <translation>BPMN 2.0 流程</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV list of steps</source>
        <translation>步骤列表 (CSV)</translation>
    </message>
    <message>
        <source>No font on this computer has {characters}; boxes are shown instead.</source>
        <translation>此计算机上没有包含 {characters} 的字体；将显示方框。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Creating the preview …</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>此格式没有预览。</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>None: one page</source>
        <translation>无：一页</translation>
    </message>
    <message>
        <source>Cutting &amp;marks</source>
        <translation>裁切标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Client copy</source>
        <translation>委托方副本(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>The one in the window</source>
        <translation>窗口中的情景</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>所有情景</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>任意距离</translation>
    </message>
    <message>
        <source>Leave out internal annotations and notes</source>
        <translation>不包含内部标注和备注</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行数(&amp;W)</translation>
    </message>
    <message>
        <source>Readable &amp;from</source>
        <translation>可读距离(&amp;F)</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>页边距(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>拼接页(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>重叠(&amp;V)</translation>
    </message>
    <message>
        <source>A4, the usual size</source>
        <translation>A4（常用尺寸）</translation>
    </message>
    <message>
        <source>As large as the diagram</source>
        <translation>与图一样大</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Exporting “{name}” …</source>
        <translation>正在导出“{name}”…</translation>
    </message>
    <message>
        <source>Copying the diagram …</source>
        <translation>正在复制图…</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation>图已作为图片放到剪贴板。</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在绘制页面…</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>8 min, 2 h, 1 d</source>
        <translation>8&#xa0;分钟、2&#xa0;小时、1&#xa0;天</translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation>5–20&#xa0;分钟</translation>
    </message>
    <message>
        <source>by which this is decided</source>
        <translation>据以作出决策的依据</translation>
    </message>
    <message>
        <source>comma-separated</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation>客户在场</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation>联系事由</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>时间与成本</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Touch time range</source>
        <translation>处理时间范围</translation>
    </message>
    <message>
        <source>Wait range</source>
        <translation>等待时间范围</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Acceptable wait</source>
        <translation>可接受的等待</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Data and systems</source>
        <translation>数据与系统</translation>
    </message>
    <message>
        <source>Data entered</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>传递</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>传递内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>关联对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>仅供内部</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>发生度</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>探测度</translation>
    </message>
    <message>
        <source>Churn uplift</source>
        <translation>流失增量</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>主观</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分类型</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>评判方向</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>年案例数</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一次性成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Field name</name>
    <message>
        <source>actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>annotation kinds</source>
        <translation>标注类型</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>annual cases</source>
        <translation>年案例数</translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>better</source>
        <translation>评判方向</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>传递内容</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>churn uplift</source>
        <translation>流失增量</translation>
    </message>
    <message>
        <source>client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>customer present</source>
        <translation>客户在场</translation>
    </message>
    <message>
        <source>data</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>探测度</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>fail probability</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>format version</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>仅供内部</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>source of the probability</source>
        <translation>概率的来源</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation>发生度</translation>
    </message>
    <message>
        <source>one off cost</source>
        <translation>一次性成本</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>联系事由</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分类型</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>subjective</source>
        <translation>主观</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>关联对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>tolerance minutes</source>
        <translation>可接受的等待</translation>
    </message>
    <message>
        <source>touch minutes</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>touch range</source>
        <translation>处理时间范围</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>wait minutes</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>wait range</source>
        <translation>等待时间范围</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>是否保存对“{title}”的更改？</translation>
    </message>
    <message>
        <source>Discarded changes are lost.</source>
        <translation>如果不保存，这些更改将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;所有文件 (*)</translation>
    </message>
    <message>
        <source>Spreadsheets and BPMN files ({patterns})</source>
        <translation>电子表格和 BPMN 文件 ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>客户流程 (*{suffix})</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
</context>
<context>
    <name>FileConflictPrompts</name>
    <message>
        <source>Open a Copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so it was not saved. Overwrite replaces those changes. Reload discards yours.</source>
        <translation>“{name}”已被其他程序更改，因此未保存。覆盖会替换那些更改；重新加载会放弃您的更改。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save as Copy…</source>
        <translation>保存为副本…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的更改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes and discards yours. Nothing is overwritten without asking.</source>
        <translation>“{name}”已被其他程序更改。重新加载会显示那些更改并放弃您的更改。未经询问不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes.</source>
        <translation>“{name}”已被其他程序更改。重新加载即可查看那些更改。</translation>
    </message>
</context>
<context>
    <name>FilterActions</name>
    <message>
        <source>&amp;New Filter…</source>
        <translation>新建筛选器(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation>编辑筛选器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>移除筛选器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Filter {name}…</source>
        <translation>编辑筛选器 {name}(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation>移除筛选器 {name}(&amp;R)</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>保存筛选器：{name}</translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation>新建筛选器</translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation>更改筛选器：{name}</translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation>编辑筛选器</translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation>移除筛选器：{name}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Include internal annotations</source>
        <translation>包括内部标注</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>阶段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation>要显示的泳道</translation>
    </message>
    <message>
        <source>Phases to show</source>
        <translation>要显示的阶段</translation>
    </message>
    <message>
        <source>Kinds of annotations to show</source>
        <translation>要显示的标注类型</translation>
    </message>
    <message>
        <source>Enter a name and select at least one item in each list</source>
        <translation>请输入名称，并在每个列表中至少选择一项</translation>
    </message>
</context>
<context>
    <name>HandoffGroup</name>
    <message>
        <source>Handoff</source>
        <translation>交接点</translation>
    </message>
    <message>
        <source>{number}, carried by the customer</source>
        <translation>{number}，由客户传递</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;User Guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CPM Desktop</source>
        <translation>关于 CPM Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;An offline editor for customer processes.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;客户流程离线编辑器。&lt;/p&gt;&lt;p&gt;Apache License 2.0。字体：Inter 和 Noto Sans SC（SIL Open Font License）。图标：Lucide（ISC）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About CPM Desktop</source>
        <translation>关于 CPM Desktop</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Try as What-If</source>
        <translation>作为假设情景尝试</translation>
    </message>
    <message>
        <source>Create a what-if from this scenario with the change of the selected idea</source>
        <translation>基于此情景并应用所选建议的更改，创建假设情景</translation>
    </message>
    <message>
        <source>What if: {idea}</source>
        <translation>假设：{idea}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>添加情景：{name}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{subject}: {what}, because {why}.</source>
        <translation>{subject}：{what}，因为{why}。</translation>
    </message>
    <message>
        <source>{subject}: {what} was left out, because {why}.</source>
        <translation>{subject}：{what}被略去，因为{why}。</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}</source>
        <translation>“{text}”不是以下之一：{choices}</translation>
    </message>
    <message>
        <source>“{text}” is not yes or no</source>
        <translation>“{text}”不是“是”或“否”</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>“{text}”不是整数</translation>
    </message>
    <message>
        <source>there is no scenario “{id}”</source>
        <translation>没有方案“{id}”</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>the id “{id}” is used twice</source>
        <translation>标识“{id}”使用了两次</translation>
    </message>
    <message>
        <source>“{column}” is empty</source>
        <translation>“{column}”为空</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>只有判断的出口才有</translation>
    </message>
    <message>
        <source>there is no element “{name}”</source>
        <translation>没有元素“{name}”</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>它不是 Excel 工作簿</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>工作簿过大</translation>
    </message>
    <message>
        <source>none of its sheets has rows that can be imported</source>
        <translation>没有任何工作表包含可导入的行</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}，第 {number} 行</translation>
    </message>
    <message>
        <source>its name must end in {suffixes}</source>
        <translation>文件名必须以 {suffixes} 结尾</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>一条流</translation>
    </message>
    <message>
        <source>it is not a BPMN 2.0 file, because its outermost element is “{element}”</source>
        <translation>这不是 BPMN 2.0 文件，因为最外层元素是“{element}”</translation>
    </message>
    <message>
        <source>another element has the same id</source>
        <translation>另一个元素有相同的 ID</translation>
    </message>
    <message>
        <source>new id {id}</source>
        <translation>新 ID：{id}</translation>
    </message>
    <message>
        <source>extension of {vocabulary}</source>
        <translation>{vocabulary} 的扩展</translation>
    </message>
    <message>
        <source>only the program that wrote it understands it</source>
        <translation>只有写入它的程序才能理解</translation>
    </message>
    <message>
        <source>the file does not contain the process {id}</source>
        <translation>文件中没有流程 {id}</translation>
    </message>
    <message>
        <source>a process here has no groups</source>
        <translation>这里的流程没有分组</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>a process here has nothing that corresponds to it</source>
        <translation>这里的流程没有对应的内容</translation>
    </message>
    <message>
        <source>the positions of the diagram with the most shapes are used</source>
        <translation>采用图形最多的图中的位置</translation>
    </message>
    <message>
        <source>further diagram</source>
        <translation>其他图</translation>
    </message>
    <message>
        <source>its rectangle has no size or no usable coordinates</source>
        <translation>其矩形没有大小或可用的坐标</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>it leads from an element to itself</source>
        <translation>它从一个元素指向自身</translation>
    </message>
    <message>
        <source>message flow</source>
        <translation>消息流</translation>
    </message>
    <message>
        <source>a flow here has no documentation</source>
        <translation>这里的流没有文档说明</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档说明</translation>
    </message>
    <message>
        <source>other end of the message flow</source>
        <translation>消息流的端点已更改</translation>
    </message>
    <message>
        <source>it ends at a pool with lanes, and here at the lane {lane}</source>
        <translation>它止于含泳道的泳池，在这里止于泳道 {lane}</translation>
    </message>
    <message>
        <source>its other end {end} is not an element here</source>
        <translation>它的另一端 {end} 在这里不是元素</translation>
    </message>
    <message>
        <source>association</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>lane kind: {kind}</source>
        <translation>泳道类型：{kind}</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>名称如此表明</translation>
    </message>
    <message>
        <source>no name means a customer and this is the first pool that starts</source>
        <translation>没有名称表示客户，而这是最先开始的泳池</translation>
    </message>
    <message>
        <source>lanes are front stage where flows join them with a customer, else back stage</source>
        <translation>有流与客户相连的泳道为前台，否则为后台</translation>
    </message>
    <message>
        <source>another pool shows the same process</source>
        <translation>另一个泳池显示同一流程</translation>
    </message>
    <message>
        <source>shared process</source>
        <translation>共享流程</translation>
    </message>
    <message>
        <source>only its lanes are drawn here</source>
        <translation>这里只绘制其泳道</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>泳池</translation>
    </message>
    <message>
        <source>lane that contains lanes</source>
        <translation>包含泳道的泳道</translation>
    </message>
    <message>
        <source>no lane contains it</source>
        <translation>没有泳道包含它</translation>
    </message>
    <message>
        <source>several lanes contain it</source>
        <translation>多个泳道包含它</translation>
    </message>
    <message>
        <source>no lane lists it</source>
        <translation>没有泳道列出它</translation>
    </message>
    <message>
        <source>lane chosen by position</source>
        <translation>按位置选择泳道</translation>
    </message>
    <message>
        <source>no step uses it</source>
        <translation>没有步骤使用它</translation>
    </message>
    <message>
        <source>a start cannot have incoming flows, nor an end outgoing flows</source>
        <translation>开始不能有流入，结束不能有流出</translation>
    </message>
    <message>
        <source>event turned into a step</source>
        <translation>事件改为步骤</translation>
    </message>
    <message>
        <source>it has no name and its kind becomes the name</source>
        <translation>它没有名称，以其类型为名称</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>已添加名称</translation>
    </message>
    <message>
        <source>the element here cannot contain its kind or documentation</source>
        <translation>这里的元素不能包含其类型或文档说明</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>most elements have no usable position</source>
        <translation>大多数元素没有可用的位置</translation>
    </message>
    <message>
        <source>many elements cover each other in the source</source>
        <translation>源文件中许多元素相互重叠</translation>
    </message>
    <message>
        <source>placed automatically</source>
        <translation>已自动放置</translation>
    </message>
    <message>
        <source>it has no usable position</source>
        <translation>它没有可用的位置</translation>
    </message>
    <message>
        <source>laid out automatically</source>
        <translation>已自动布局</translation>
    </message>
    <message>
        <source>bends</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>the ends of the edge are away from its shapes</source>
        <translation>连线的端点远离其图形</translation>
    </message>
    <message>
        <source>its end {end} is not a node</source>
        <translation>它的端点 {end} 不是节点</translation>
    </message>
    <message>
        <source>the activity to which it is attached is missing</source>
        <translation>它所附着的活动缺失</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附着</translation>
    </message>
    <message>
        <source>a boundary event becomes a step after its activity {activity}</source>
        <translation>边界事件变为活动 {activity} 之后的步骤</translation>
    </message>
    <message>
        <source>flow to the boundary event</source>
        <translation>指向边界事件的流</translation>
    </message>
    <message>
        <source>the exits of the decision do not add up to 100 %</source>
        <translation>判断的各出口之和不为 100 %</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>start added before it</source>
        <translation>已在其前添加开始</translation>
    </message>
    <message>
        <source>the source has no start event</source>
        <translation>源文件没有开始事件</translation>
    </message>
    <message>
        <source>no flow leads on from here in the source</source>
        <translation>源文件中没有流从这里继续</translation>
    </message>
    <message>
        <source>end added after it</source>
        <translation>已在其后添加结束</translation>
    </message>
    <message>
        <source>the sub-process {name} is collapsed and becomes one step</source>
        <translation>子流程 {name} 已折叠，成为一个步骤</translation>
    </message>
    <message>
        <source>it is inside a collapsed sub-process</source>
        <translation>它在折叠的子流程中</translation>
    </message>
    <message>
        <source>it is expanded and its content becomes part of the process</source>
        <translation>它已展开，其内容成为流程的一部分</translation>
    </message>
    <message>
        <source>the sub-process at one of its ends has no single start or end</source>
        <translation>其一端的子流程没有唯一的开始或结束</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>它大于 {size} MB</translation>
    </message>
    <message>
        <source>it has more than {most:,} XML elements</source>
        <translation>它有超过 {most:,} 个 XML 元素</translation>
    </message>
    <message>
        <source>it has a document type declaration, which can hide harmful content</source>
        <translation>它含有文档类型声明，可能隐藏有害内容</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {problem}</source>
        <translation>它不是格式正确的 XML：{problem}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>These elements have no fields in common.</source>
        <translation>这些元素没有共同的字段。</translation>
    </message>
    <message>
        <source>A field changes only the elements that have it.</source>
        <translation>字段只更改具有该字段的元素。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more annotation(s) in the outline</source>
        <translation>
            <numerusform>大纲中还有 %Ln 个标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;种类型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>a document needs at least one scenario</source>
        <translation>文档至少需要一个情景</translation>
    </message>
    <message>
        <source>there is no scenario {origin!r}</source>
        <translation>没有情景 {origin!r}</translation>
    </message>
    <message>
        <source>the scenario is based on itself</source>
        <translation>情景以自身为基准</translation>
    </message>
    <message>
        <source>the id is already used in {group}</source>
        <translation>此 ID 已在 {group} 中使用</translation>
    </message>
    <message>
        <source>lane {id}</source>
        <translation>泳道 {id}</translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation>客户泳道须位于所有其他泳道之前</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>节点 {id}</translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation>没有泳道 {lane!r}</translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation>没有阶段 {phase!r}</translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation>连线 {id}</translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation>顺序流连接节点，而不是泳道</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>只有决策点的出口才有概率</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>标注 {id}</translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation>指标 {id}</translation>
    </message>
    <message>
        <source>path {id}</source>
        <translation>路径 {id}</translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation>情景 {id}</translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation>没有元素 {element!r}</translation>
    </message>
    <message>
        <source>the id {id!r} is used twice</source>
        <translation>ID {id!r} 出现两次</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>在流程图中</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the next step</source>
        <translation>添加下一步骤</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>添加另一分支</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>移到上方或下方的泳道</translation>
    </message>
    <message>
        <source>Edit the name; typing replaces it</source>
        <translation>编辑名称；直接键入则替换</translation>
    </message>
    <message>
        <source>Go along the flow, or to the nearest step</source>
        <translation>沿连线移动，或移到最近的步骤</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>添加痛点</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>添加机会</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>对客户的价值</translation>
    </message>
    <message>
        <source>Set the channel</source>
        <translation>设置渠道</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>为通向此处的出口加标签</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Select only</source>
        <translation>仅选择</translation>
    </message>
    <message>
        <source>Select only: {what}</source>
        <translation>仅选择：{what}</translation>
    </message>
</context>
<context>
    <name>LanePhaseActions</name>
    <message>
        <source>Insert Lane &amp;Above</source>
        <translation>在上方插入泳道(&amp;A)</translation>
    </message>
    <message>
        <source>Inse&amp;rt Lane Below</source>
        <translation>在下方插入泳道(&amp;R)</translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation>删除泳道，保留其步骤(&amp;K)</translation>
    </message>
    <message>
        <source>Insert Phase Bef&amp;ore</source>
        <translation>在前面插入阶段(&amp;O)</translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation>在后面插入阶段(&amp;A)</translation>
    </message>
    <message>
        <source>Delete Phase, &amp;Keep Its Steps</source>
        <translation>删除阶段，保留其步骤(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外&#xa0;%Ln&#xa0;项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>新语言将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show all symbols or one row</source>
        <translation>显示全部图例或仅显示一行</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>全部图例</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>MainStatusBar</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已于 {time} 保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新文档</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter: choose · Tab: next · Esc: close this page</source>
        <translation>Enter 选择 · Tab 下一项 · Esc 关闭此页</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>流程图</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>首次联系解决率</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>重复联系率</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>服务等候时间</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>得当程度</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>友好程度</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>净推荐值 (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度 (CSAT)</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>客户费力度 (CES)</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add a measure for the selected element, or for the whole process</source>
        <translation>为所选内容或整个流程添加指标</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>根据评分计算…</translation>
    </message>
    <message>
        <source>Calculate the score from ratings</source>
        <translation>根据评分计算得分</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Calculate the selected score from customer ratings</source>
        <translation>根据客户评分计算所选得分</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES measure to calculate it from ratings</source>
        <translation>选择 NPS、CSAT 或 CES 指标，以根据评分计算</translation>
    </message>
    <message>
        <source>calculate score from ratings</source>
        <translation>根据评分计算得分</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>视角(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>筛选器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>着色依据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Anal&amp;yses</source>
        <translation>分析(&amp;Y)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Place on the Diagram</source>
        <translation>放置到图中</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>更改类型(&amp;H)</translation>
    </message>
    <message>
        <source>Add A&amp;fter</source>
        <translation>在后面添加(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;Before</source>
        <translation>在前面添加(&amp;B)</translation>
    </message>
    <message>
        <source>Add A&amp;nnotation</source>
        <translation>添加标注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>概览图</translation>
    </message>
    <message>
        <source>Click or drag to navigate</source>
        <translation>单击或拖动以导航</translation>
    </message>
</context>
<context>
    <name>MoveActions</name>
    <message>
        <source>Mo&amp;ve to Lane…</source>
        <translation>移到泳道(&amp;V)…</translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation>移到阶段(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;onnect To…</source>
        <translation>连接到(&amp;O)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>下移(&amp;M)</translation>
    </message>
    <message>
        <source>Move Lane &amp;Up</source>
        <translation>上移泳道(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Move Lane Down</source>
        <translation>下移泳道(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move Phase to the Left</source>
        <translation>左移阶段(&amp;M)</translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Right</source>
        <translation>右移阶段(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing on that side to swap with.</source>
        <translation>那一侧没有可交换的对象。</translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation>移到哪条泳道？</translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation>移到哪个阶段？</translation>
    </message>
    <message>
        <source>Connect {source} to which element?</source>
        <translation>将“{source}”连接到哪里？</translation>
    </message>
</context>
<context>
    <name>NodeKindActions</name>
    <message>
        <source>Change to {kind}</source>
        <translation>改为：{kind}</translation>
    </message>
    <message>
        <source>Removed, because only steps have them: {fields}. Undo restores them.</source>
        <translation>已移除（只有步骤才有这些内容）：{fields}。撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the outline</source>
        <translation>在大纲中搜索</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第&#xa0;{number}&#xa0;项，共&#xa0;{count}&#xa0;项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到&#xa0;%Ln&#xa0;项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Removed: {what}</source>
        <translation>已移除：{what}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>was in {place}</source>
        <translation>原位于 {place}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {width} × {height} mm</source>
        <translation>第 {page} 页，共 {count} 页：{width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>{kind} in {lane}</source>
        <translation>{kind}（{lane}）</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>转到“{name}”</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Select and move</source>
        <translation>选择与移动</translation>
    </message>
    <message>
        <source>{tool}: click, then click on the diagram, or drag it there. Double-click to place several.</source>
        <translation>{tool}：先单击此处，再单击流程图；或将其拖到流程图中。双击可连续放置多个。</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Go to {pane}</source>
        <translation>转到“{pane}”</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Palette</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>“{name}” is not a paper size. Use A0 to A5, Letter, ANSI-A to E, Arch-A to E, or 1200x800mm.</source>
        <translation>“{name}”不是纸张尺寸。请使用 A0 至 A5、Letter、ANSI-A 至 E、Arch-A 至 E 或 1200x800mm。</translation>
    </message>
    <message>
        <source>“{name}” is not possible: a page measures {shortest} to {longest} mm on each side.</source>
        <translation>“{name}”不可用：纸张每边须为 {shortest} 到 {longest}&#xa0;毫米。</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>以 {dpi:g} dpi 输出，图片将为 {width:,} × {height:,}&#xa0;像素；请选择不超过 {most} dpi。</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Choose a size, or enter width and height: 1200x800mm</source>
        <translation>选择尺寸，或输入宽度和高度：1200x800mm</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Path</source>
        <translation>无路径(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Path</source>
        <translation>下一条路径(&amp;X)</translation>
    </message>
    <message>
        <source>Name This &amp;Path…</source>
        <translation>命名此路径(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;All Paths</source>
        <translation>所有路径(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Highlight Path</source>
        <translation>突出显示路径(&amp;H)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>路径 {number}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Name this path…</source>
        <translation>命名此路径…</translation>
    </message>
    <message>
        <source>Save the selected path in the document. Edit its name in the inspector.</source>
        <translation>将选中的路径保存到文档中。名称可在属性面板中编辑。</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>路径 {number}</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>company as one</source>
        <translation>企业整体</translation>
    </message>
    <message>
        <source>customer’s eye</source>
        <translation>客户视角</translation>
    </message>
    <message>
        <source>system {name}</source>
        <translation>系统 {name}</translation>
    </message>
    <message>
        <source>filter {name}</source>
        <translation>筛选器 {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>视线之外</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>waits {duration}</source>
        <translation>等待 {duration}</translation>
    </message>
    <message>
        <source>{duration} elsewhere</source>
        <translation>在其他地方 {duration}</translation>
    </message>
    <message>
        <source>This view is calculated. To change the process, switch to Departments.</source>
        <translation>此视图由计算得出。要更改流程，请切换到“部门”视角。</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting. To change the process, switch to Departments.</source>
        <translation>隐藏的工作显示为等待。要更改流程，请切换到“部门”视角。</translation>
    </message>
    <message>
        <source>Only one system is shown in full. To change the process, switch to Departments.</source>
        <translation>只完整显示一个系统。要更改流程，请切换到“部门”视角。</translation>
    </message>
    <message>
        <source>A filter hides part of the process. To change the process, switch to Departments.</source>
        <translation>筛选器隐藏了部分流程。要更改流程，请切换到“部门”视角。</translation>
    </message>
</context>
<context>
    <name>PerspectiveActions</name>
    <message>
        <source>&amp;Departments</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Company as One</source>
        <translation>企业整体(&amp;C)</translation>
    </message>
    <message>
        <source>Customer’s &amp;Eye</source>
        <translation>客户视角(&amp;E)</translation>
    </message>
    <message>
        <source>Eye of O&amp;ne Customer</source>
        <translation>单个客户的视角(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation>客户视线(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;System</source>
        <translation>按系统(&amp;S)</translation>
    </message>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>已保存的筛选器(&amp;F)</translation>
    </message>
    <message>
        <source>Customer’s eye: {name}</source>
        <translation>客户视角：{name}</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>客户视线</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Company as one</source>
        <translation>企业整体</translation>
    </message>
    <message>
        <source>Customer’s eye</source>
        <translation>客户视角</translation>
    </message>
    <message>
        <source>No lane of a customer</source>
        <translation>没有客户泳道</translation>
    </message>
    <message>
        <source>No step uses a system</source>
        <translation>没有步骤使用系统</translation>
    </message>
    <message>
        <source>No filter is saved</source>
        <translation>没有已保存的筛选器</translation>
    </message>
</context>
<context>
    <name>PerspectiveBar</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>{perspective}. {reason}</source>
        <translation>{perspective}。{reason}</translation>
    </message>
</context>
<context>
    <name>PlaceToolActions</name>
    <message>
        <source>Mak&amp;e Room</source>
        <translation>腾出空间(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>The tiles need paper with at least {width} × {height} mm inside the margin, and a smaller overlap.</source>
        <translation>拼接页需要页边距内至少 {width} × {height} 毫米的纸张，以及更小的重叠。</translation>
    </message>
    <message>
        <source>The smallest text has {size} pt; text that is readable from {distance} m has {needed} pt.</source>
        <translation>最小的文字为 {size} 磅；从 {distance} 米处可读的文字为 {needed} 磅。</translation>
    </message>
    <message>
        <source>A0 is too small for it: divide the process among several posters.</source>
        <translation>A0 纸太小：请将流程分成多张海报。</translation>
    </message>
    <message>
        <source>Use paper of {width} × {height} mm with rows: {rows}.</source>
        <translation>请使用 {width} × {height} 毫米的纸张，行数：{rows}。</translation>
    </message>
    <message>
        <source>100 mm if printed at 100 %</source>
        <translation>按 100 % 打印时为 100 毫米</translation>
    </message>
    <message>
        <source>A poster needs paper with at least {width} × {height} mm inside the margin.</source>
        <translation>海报需要页边距内至少 {width} × {height} 毫米的纸张。</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>版本 {code}</translation>
    </message>
    <message>
        <source>scale {percent} %</source>
        <translation>比例 {percent} %</translation>
    </message>
    <message>
        <source>1. Print at 100 %, not fitted to the page. The bar on every sheet must measure 100 mm.</source>
        <translation>1. 按 100 % 打印，不要适应页面。每张纸上的标尺必须为 100 毫米。</translation>
    </message>
    <message>
        <source>2. Lay the sheets out as on this map, row by row: {first} to {last}.</source>
        <translation>2. 按此图逐行摆放纸张：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>3. Cut each sheet at the dashed lines on its left and top, and glue it on the lines of its neighbours.</source>
        <translation>3. 沿左侧和上方的虚线裁切每张纸，并粘贴到相邻纸张上：两张纸上都有这条线。</translation>
    </message>
    <message>
        <source>3. Glue the sheets together so that the parts that both show lie on each other.</source>
        <translation>3. 粘贴纸张，使共有的部分重合。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) of {width} × {height} mm</source>
        <translation>
            <numerusform>%Ln 张 {width} × {height} 毫米的纸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” can mean {larger} or {smaller}. Enter one of these.</source>
        <translation>“{text}”可以表示 {larger} 或 {smaller}。请输入其中之一。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{text}” is not a duration. Try 8 min, 2 h, 1.5 d.</source>
        <translation>“{text}”不是时长。例如：8&#xa0;分钟、2&#xa0;小时、1.5&#xa0;天。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>“{text}” is not a range. Try 5 – 20 min.</source>
        <translation>“{text}”不是范围。例如：5–20&#xa0;分钟。</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage between 0 and {highest}.</source>
        <translation>“{text}”不是 0 到&#xa0;{highest} 之间的百分比。</translation>
    </message>
</context>
<context>
    <name>RatingsDialog</name>
    <message>
        <source>&amp;Ratings from {lowest} to {highest}</source>
        <translation>{lowest} 到 {highest} 的评分(&amp;R)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>One for each customer, typed or pasted from a spreadsheet</source>
        <translation>每位客户一个评分，可键入或从电子表格粘贴</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>{score} {value}; ratings: {number}</source>
        <translation>{score} {value}；评分数：{number}</translation>
    </message>
</context>
<context>
    <name>RecoveryPrompts</name>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unsaved work on “{name}” from {time} was found.</source>
        <translation>发现“{name}”未保存的工作（{time}）。</translation>
    </message>
    <message>
        <source>The file has changed since then.</source>
        <translation>此后文件已被更改。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Unsaved work was found but cannot be read; it is kept in {path}.</source>
        <translation>发现未保存的工作，但无法读取；它保留在 {path} 中。</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Add by name…</source>
        <translation>按名称添加…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>显示“{name}”</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除“{name}”</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The clipboard content was not copied from a customer process.</source>
        <translation>剪贴板中的内容不是从客户流程复制的。</translation>
    </message>
    <message>
        <source>The clipboard content is incomplete.</source>
        <translation>剪贴板中的内容不完整。</translation>
    </message>
    <message>
        <source>A flow or a phase cannot be copied alone. Also select steps or lanes.</source>
        <translation>连线或阶段不能单独复制。请同时选择步骤或泳道。</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>步骤需要泳道；请先添加一条泳道。</translation>
    </message>
    <message>
        <source>The selected element has no field “{name}”.</source>
        <translation>所选元素没有字段“{name}”。</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a path; only elements on the canvas can be referenced.</source>
        <translation>{id!r} 是指标或路径；只能引用画布上的元素。</translation>
    </message>
    <message>
        <source>This cannot become a start because a flow leads to it.</source>
        <translation>这不能成为起点，因为有连线通向它。</translation>
    </message>
    <message>
        <source>This cannot become an end because a flow starts from it.</source>
        <translation>这不能成为终点，因为有连线从它引出。</translation>
    </message>
    <message>
        <source>This cannot become a step because it has several exits. Delete all exits but one.</source>
        <translation>这不能成为步骤，因为它有多个出口。请只保留一个出口，删除其余出口。</translation>
    </message>
    <message>
        <source>A message begins or ends here, and only steps, starts, ends and lanes have messages. Move the message to a step first.</source>
        <translation>有消息从这里发出或到达这里，而只有步骤、起点、终点和泳道才能收发消息。请先把消息移到某个步骤。</translation>
    </message>
    <message>
        <source>A scenario has no list called {group!r}.</source>
        <translation>情景中没有名为 {group!r} 的列表。</translation>
    </message>
    <message>
        <source>A new order must name each of the {group} once.</source>
        <translation>在新的顺序中，{group}必须各出现一次。</translation>
    </message>
    <message>
        <source>Only elements of the same kind can be swapped.</source>
        <translation>只有同类元素才能交换位置。</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>ID {id!r} 已被另一个筛选器使用。</translation>
    </message>
    <message>
        <source>A filter has no field “{name}”.</source>
        <translation>筛选器没有字段“{name}”。</translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation>没有筛选器 {filter!r}。</translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation>连线的两端都需要步骤或泳道。</translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation>连线不能回到它的起始处。</translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation>顺序流连接步骤；只有消息或通知才能通向整条泳道。</translation>
    </message>
    <message>
        <source>A flow cannot end on a start.</source>
        <translation>连线不能通向起点。</translation>
    </message>
    <message>
        <source>A flow cannot begin at an end.</source>
        <translation>连线不能从终点引出。</translation>
    </message>
    <message>
        <source>A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.</source>
        <translation>消息在步骤、起点、终点和泳道之间传递，不能连接决策点或并行网关。</translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation>消息要通向另一条泳道；在同一泳道内请使用顺序流。</translation>
    </message>
    <message>
        <source>A notification informs a customer; to anyone else, use a message.</source>
        <translation>通知用于告知客户；对其他对象请使用消息。</translation>
    </message>
    <message>
        <source>These two are already connected.</source>
        <translation>这两者已经相连。</translation>
    </message>
    <message>
        <source>A step can only be inserted on a sequence flow.</source>
        <translation>步骤只能插入到顺序流上。</translation>
    </message>
    <message>
        <source>This step already has flows. Only a step without flows can be inserted on a flow.</source>
        <translation>此步骤已有连线。只有没有连线的步骤才能插入到连线上。</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>客户泳道须保持在所有其他泳道上方。</translation>
    </message>
    <message>
        <source>There is no other lane for the contents of the deleted lane.</source>
        <translation>没有其他泳道可以接收所删除泳道的内容。</translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>此处没有可合拢的空隙。</translation>
    </message>
    <message>
        <source>To align, select two steps or more.</source>
        <translation>要对齐，请选择两个或更多步骤。</translation>
    </message>
    <message>
        <source>To distribute, select three steps or more.</source>
        <translation>要分布，请选择三个或更多步骤。</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind!r}.</source>
        <translation>没有名为 {kind!r} 的步骤类型。</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another scenario.</source>
        <translation>ID {id!r} 已被另一个情景使用。</translation>
    </message>
    <message>
        <source>A scenario has no field “{name}”.</source>
        <translation>情景没有字段“{name}”。</translation>
    </message>
    <message>
        <source>A scenario cannot be based on itself.</source>
        <translation>情景不能以自身为基准。</translation>
    </message>
    <message>
        <source>A document keeps at least one scenario.</source>
        <translation>文档须至少保留一个情景。</translation>
    </message>
    <message>
        <source>A new order must name each scenario once.</source>
        <translation>在新的顺序中，每个情景必须恰好出现一次。</translation>
    </message>
    <message>
        <source>A document has no field “{name}”.</source>
        <translation>文档没有字段“{name}”。</translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation>此处没有可粘贴到的泳道。</translation>
    </message>
    <message>
        <source>it should be greater than or equal to {ge}</source>
        <translation>应大于或等于 {ge}</translation>
    </message>
    <message>
        <source>it should be less than or equal to {le}</source>
        <translation>应小于或等于 {le}</translation>
    </message>
    <message>
        <source>it should be a finite number</source>
        <translation>应为有限的数字</translation>
    </message>
    <message>
        <source>it should be a valid number</source>
        <translation>应为有效的数字</translation>
    </message>
    <message>
        <source>it should be a valid integer</source>
        <translation>应为有效的整数</translation>
    </message>
    <message>
        <source>it should be a range from a lower to a higher value</source>
        <translation>应为从最小值到最大值的范围</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>最多 {max_length}&#xa0;个字符</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>此处的文本含有不完整的字符</translation>
    </message>
    <message>
        <source>The scenario no longer exists.</source>
        <translation>该情景已不存在。</translation>
    </message>
    <message>
        <source>The element no longer exists.</source>
        <translation>该元素已不存在。</translation>
    </message>
    <message>
        <source>The step no longer exists.</source>
        <translation>该步骤已不存在。</translation>
    </message>
    <message>
        <source>The flow no longer exists.</source>
        <translation>该连线已不存在。</translation>
    </message>
    <message>
        <source>The phase no longer exists.</source>
        <translation>该阶段已不存在。</translation>
    </message>
    <message>
        <source>The lane no longer exists.</source>
        <translation>该泳道已不存在。</translation>
    </message>
    <message>
        <source>The id {element!r} is already used in this scenario.</source>
        <translation>ID {element!r} 已在此情景中使用。</translation>
    </message>
    <message>
        <source>There is no place for this: {problem}.</source>
        <translation>这里没有位置可放：{problem}。</translation>
    </message>
    <message>
        <source>A flow cannot bend there: {problem}.</source>
        <translation>连线不能在那里转折：{problem}。</translation>
    </message>
    <message>
        <source>This size is not possible: {problem}.</source>
        <translation>不能使用此大小：{problem}。</translation>
    </message>
    <message>
        <source>There is no {field} here.</source>
        <translation>此处没有“{field}”。</translation>
    </message>
    <message>
        <source>it should be {choices}</source>
        <translation>应为 {choices}</translation>
    </message>
    <message>
        <source>This is not possible for {field}: {problem}.</source>
        <translation>“{field}”不能这样设置：{problem}。</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>此值有误（{problem}）</translation>
    </message>
    <message>
        <source>it has characters that are not allowed here</source>
        <translation>含有此处不允许的字符</translation>
    </message>
    <message>
        <source>The table contains no steps and no new lanes.</source>
        <translation>表格中既没有步骤，也没有新泳道。</translation>
    </message>
    <message>
        <source>it has no lane name, and the process has no lane yet</source>
        <translation>没有泳道名称，而流程中还没有泳道</translation>
    </message>
    <message>
        <source>it has no step name</source>
        <translation>没有步骤名称</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>阶段“{name}”</translation>
    </message>
    <message>
        <source>“{word}” is not a value class; use value-adding, necessary or waste</source>
        <translation>“{word}”不是价值类别；请使用增值、必要或浪费</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}：{reason}</translation>
    </message>
    <message>
        <source>a step cannot lead to itself</source>
        <translation>步骤不能指向自身</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>泳道“{name}”</translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation>没有名为“{name}”的步骤</translation>
    </message>
    <message>
        <source>“{text}” can mean {larger} or {smaller}; enter one of these</source>
        <translation>“{text}”可以表示 {larger} 或 {smaller}；请输入其中之一</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; try 8 min, 2 h, 1.5 d</source>
        <translation>“{text}”不是时长；例如：8&#xa0;分钟、2&#xa0;小时、1.5&#xa0;天</translation>
    </message>
    <message>
        <source>Row {number}: {reason}.</source>
        <translation>第&#xa0;{number}&#xa0;行：{reason}。</translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation>表格过大，无法一次粘贴。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>表格有标题行，但没有数据行。</translation>
    </message>
    <message>
        <source>The table has no column for step names. Name one “Step”.</source>
        <translation>表格没有步骤名称列。请将其中一列命名为“步骤”。</translation>
    </message>
    <message>
        <source>The columns {titles} of the table mean the same; keep one of them.</source>
        <translation>表格的列{titles}含义相同；请保留其中一列。</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s); paste at most {most:,} at once.</source>
        <translation>
            <numerusform>表格有&#xa0;%Ln&#xa0;行；一次最多粘贴&#xa0;{most:,}&#xa0;行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Untitled process</source>
        <translation>未命名流程</translation>
    </message>
    <message>
        <source>CUSTOMER PROCESS</source>
        <translation>客户流程</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>流程图</translation>
    </message>
    <message>
        <source>The following pages show it larger, in parts.</source>
        <translation>以下各页将其分为几部分放大显示。</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>第&#xa0;{number}&#xa0;部分，共&#xa0;{count}&#xa0;部分</translation>
    </message>
    <message>
        <source>Work is solid, waiting is pale and hatched.</source>
        <translation>处理为实色，等待为浅色斜线。</translation>
    </message>
    <message>
        <source>From each step&apos;s emotion, or its worst annotation, in diagram order.</source>
        <translation>取自各步骤的情绪，否则取自其最差的标注；按流程图中的顺序排列。</translation>
    </message>
    <message>
        <source>Cases never leave “{name}”, so no averages can be calculated.</source>
        <translation>案例无法离开“{name}”，因此无法计算平均值。</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>时间、费力度与价值</translation>
    </message>
    <message>
        <source>The process has no start, so there are no figures per case.</source>
        <translation>流程没有起点，因此没有每案例数值。</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>案例的时间花在哪里</translation>
    </message>
    <message>
        <source>Where the customer’s time goes</source>
        <translation>客户的时间花在哪里</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>对客户的价值</translation>
    </message>
    <message>
        <source>The customer’s own time</source>
        <translation>客户自己的时间</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>全部处理时间</translation>
    </message>
    <message>
        <source>What customers feel</source>
        <translation>客户的感受</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>每个案例的交接次数</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>每个问题在案例遇到之后最多能解释的联系</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}（步骤 {first} 至 {last}）</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>错误会使关键数据不正确；警告需要查看；提示可能是有意为之。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Each decision with its exits: the share of cases that take an exit, how this share is known, and how often a case takes the exit on average. A share in brackets is not entered but split evenly.</source>
        <translation>每个决策及其出口：走该出口的案例比例、该比例的依据，以及每个案例平均经过该出口的次数。括号中的比例未填写，而是平均分配得出。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策点</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>{name} compared with {base}</source>
        <translation>{name}与{base}的比较</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>better</source>
        <translation>评判方向</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>每个案例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>No figures can be calculated.</source>
        <translation>无法计算任何数据。</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>是否划算？</translation>
    </message>
    <message>
        <source>“{name}” does not pay: in {years} years it costs {sum} more than it saves.</source>
        <translation>“{name}”不划算：{years} 年内成本比节省的金额多 {sum}。</translation>
    </message>
    <message>
        <source>“{name}” pays: in {years} years it saves {sum} more than it costs.</source>
        <translation>“{name}”划算：{years} 年内节省的金额比成本多 {sum}。</translation>
    </message>
    <message>
        <source>Its one-off cost is recovered after {months} months.</source>
        <translation>一次性成本在 {months} 个月后收回。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Both scenarios have the same elements.</source>
        <translation>两个场景的元素相同。</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Numbers match the dark discs on the diagram. A hollow disc marks a handoff carried by the customer: the work changes department while it is with the customer.</source>
        <translation>编号与流程图上的深色圆点一致。空心圆点表示由客户传递的交接点：工作在客户手中时更换了部门。</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>交接点</translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation>部门之间（{count}）</translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation>由客户传递（{count}）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Channel and content</source>
        <translation>渠道与内容</translation>
    </message>
    <message>
        <source>What an average case asks of each customer. A meeting is a contact with another customer.</source>
        <translation>一个平均案例对每位客户的要求。会面是指与另一客户的联系。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>每案例步骤数</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>每个案例的联系次数</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>每案例会面数</translation>
    </message>
    <message>
        <source>Repeats per case</source>
        <translation>每案例重复数</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第&#xa0;{page}&#xa0;页，共&#xa0;{count}&#xa0;页</translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation>←&#xa0;接第&#xa0;{page}&#xa0;页</translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation>转第&#xa0;{page}&#xa0;页&#xa0;→</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>痛点与机会</translation>
    </message>
    <message>
        <source>Numbers and symbols match the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>编号和符号与流程图一致。严重度、发生度和探测度从 1（最好）到 10（最差）；三者的乘积为风险优先数。</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>痛点与问题</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{kind}, internal</source>
        <translation>{kind}（内部）</translation>
    </message>
    <message>
        <source>Emotion {emotion}</source>
        <translation>情绪 {emotion}</translation>
    </message>
    <message>
        <source>Customers lost: +{share}</source>
        <translation>流失客户：+{share}</translation>
    </message>
    <message>
        <source>Leads to {name}</source>
        <translation>导致 {name}</translation>
    </message>
    <message>
        <source>Caused by {name}</source>
        <translation>起因于 {name}</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>内容与位置</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>S · O · D = RPN</source>
        <translation>S · O · D = RPN</translation>
    </message>
    <message>
        <source>Leads to, caused by</source>
        <translation>导致、起因</translation>
    </message>
    <message>
        <source>Owner, status</source>
        <translation>负责人、状态</translation>
    </message>
    <message>
        <source>A report needs paper of at least {width} × {height} mm.</source>
        <translation>报告需要至少 {width} × {height}&#xa0;毫米的纸张。</translation>
    </message>
    <message>
        <source>{severity} of {worst}</source>
        <translation>{severity}/{worst}</translation>
    </message>
    <message>
        <source>{words} · page {page}</source>
        <translation>{words} · 第&#xa0;{page}&#xa0;页</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Goal and expectations</source>
        <translation>目标与期望</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Ranked by severity, then by risk priority number.</source>
        <translation>先按严重度、再按风险优先数排序。</translation>
    </message>
    <message>
        <source>Ranked by the severity of the pain points at the same place.</source>
        <translation>按同一位置痛点的严重度排序。</translation>
    </message>
    <message>
        <source>Main pain points</source>
        <translation>主要痛点</translation>
    </message>
    <message>
        <source>Best opportunities</source>
        <translation>最佳机会</translation>
    </message>
    <message>
        <source>Measured or observed values: {known} of {count}. All others are assumed.</source>
        <translation>经过测量或观察的值：{count} 个中的 {known} 个。其余为假设。</translation>
    </message>
    <message>
        <source>Whether “{name}” pays cannot be calculated.</source>
        <translation>无法计算“{name}”是否划算。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation, or between two customers: a contact goes to the organisation, a reply to the customer, a meeting to another customer, and a notification needs no answer.</source>
        <translation>流程跨越客户与组织之间或两个客户之间界线的每一处：联系发往组织，回复发往客户，会面面向其他客户，通知无需回应。</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>联系&#xa0;→</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>←&#xa0;回复</translation>
    </message>
    <message>
        <source>Meeting →</source>
        <translation>会面&#xa0;→</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>←&#xa0;通知</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>接触点</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>P{page}</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>通知&#xa0;→</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>有形展示</translation>
    </message>
    <message numerus="yes">
        <source>page(s) {pages}</source>
        <translation>
            <numerusform>第&#xa0;{pages}&#xa0;页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外&#xa0;%Ln&#xa0;个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customer</source>
        <translation>
            <numerusform>其中客户&#xa0;%Ln&#xa0;个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touchpoint(s)</source>
        <translation>
            <numerusform>接触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>其中联系&#xa0;%Ln&#xa0;个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff point(s)</source>
        <translation>
            <numerusform>交接点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln carried by the customer</source>
        <translation>
            <numerusform>另有 %Ln 个由客户传递</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point(s)</source>
        <translation>
            <numerusform>痛点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>领先方</translation>
    </message>
    <message>
        <source>All figures are averages per case, weighted by the probabilities of the exits of decisions.</source>
        <translation>所有数据均为每个案例的平均值，按决策出口的概率加权。</translation>
    </message>
    <message>
        <source>How the figures are calculated</source>
        <translation>数据的计算方法</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>The balance runs from {start} to {end} in {years} years.</source>
        <translation>结余在 {years} 年内从 {start} 变为 {end}。</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} 年</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation>名称、业务量与成本(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the List</source>
        <translation>在列表中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move D&amp;own in the List</source>
        <translation>在列表中下移(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;What-If from {name}</source>
        <translation>基于 {name} 新建假设情景(&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;Competitor from {name}</source>
        <translation>基于 {name} 新建竞争对手情景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation>删除 {name}(&amp;D)</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>添加情景：{name}</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>假设：{name}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>move scenario {name}</source>
        <translation>移动情景：{name}</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>删除情景：{name}</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Value (/)</source>
        <translation>价值 (/)</translation>
    </message>
    <message>
        <source>Channel (@)</source>
        <translation>渠道 (@)</translation>
    </message>
    <message>
        <source>Add an annotation (!, + or ?)</source>
        <translation>添加标注（!、+ 或 ?）</translation>
    </message>
    <message>
        <source>Connect: click the target (Ctrl+L)</source>
        <translation>连接：单击目标 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not &amp;judged</source>
        <translation>未评定(&amp;J)</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed gives the same cases</source>
        <translation>相同的种子产生相同的案例</translation>
    </message>
    <message>
        <source>New random sample</source>
        <translation>新的随机样本</translation>
    </message>
    <message>
        <source>Simulate with the next seed to see the effect of chance</source>
        <translation>用下一个种子模拟，以查看随机性的影响</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Per case</source>
        <translation>每个案例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Customer process</source>
        <translation>客户流程</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Worst pain points</source>
        <translation>最严重的痛点</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>与竞争对手比较</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title}（{number}/{count}）</translation>
    </message>
    <message>
        <source>the template “{name}” is not a PowerPoint file</source>
        <translation>模板“{name}”不是 PowerPoint 文件</translation>
    </message>
    <message>
        <source>the template “{name}” has no slide layouts</source>
        <translation>模板“{name}”没有幻灯片版式</translation>
    </message>
    <message>
        <source>the template “{name}” could not be read, because {reason}</source>
        <translation>无法读取模板“{name}”，因为{reason}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>{field}, smallest</source>
        <translation>{field}，最小</translation>
    </message>
    <message>
        <source>{field}, largest</source>
        <translation>{field}，最大</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>Handoff matrix</source>
        <translation>交接矩阵</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标一览</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Import this workbook to get the same process. Keep the ids and the titles of columns; add rows with new ids. In lists, separate entries with semicolons.</source>
        <translation>导入此工作簿即可得到相同的流程。请保留标识和列标题；新增行请使用新标识。列表中的各项用分号分隔。</translation>
    </message>
    <message>
        <source>Grey columns, the handoff matrix and the figures are calculated. Changes in them are ignored.</source>
        <translation>灰色列、交接矩阵和指标由程序计算，对它们的修改会被忽略。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>无法保存，因为{reason}</translation>
    </message>
    <message>
        <source>the file is not a JSON object, so it is not a CPM Desktop document</source>
        <translation>文件不是 JSON 对象，因此不是 CPM Desktop 文档</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is not a CPM Desktop document</source>
        <translation>此处应为 {format!r}，因此不是 CPM Desktop 文档</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>驱动器是只读的</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>您的磁盘配额已用尽</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>文件过大，此磁盘放不下</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>链接形成了循环</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>磁盘报告故障</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>第&#xa0;{line}&#xa0;行，第&#xa0;{column}&#xa0;列</translation>
    </message>
    <message>
        <source>the outermost object</source>
        <translation>最外层对象</translation>
    </message>
    <message>
        <source>the system reports {problem}</source>
        <translation>系统报告 {problem}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>this text is longer than {max_length} characters</source>
        <translation>此文本超过 {max_length}&#xa0;个字符</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a number that is finite is expected here</source>
        <translation>此处应为有限的数字</translation>
    </message>
    <message>
        <source>the number is smaller than {ge}</source>
        <translation>数字小于 {ge}</translation>
    </message>
    <message>
        <source>the number is larger than {le}</source>
        <translation>数字大于 {le}</translation>
    </message>
    <message>
        <source>{expected} is expected here</source>
        <translation>此处应为 {expected}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>the list has more than {max_length} entries</source>
        <translation>列表超过 {max_length}&#xa0;项</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation>此处应为数字列表</translation>
    </message>
    <message>
        <source>the lower end of a range is larger than its upper end</source>
        <translation>范围的最小值大于最大值</translation>
    </message>
    <message>
        <source>one of {expected_tags} is expected here</source>
        <translation>此处应为以下之一：{expected_tags}</translation>
    </message>
    <message>
        <source>more than {most:,} entries are wrong or unknown</source>
        <translation>超过 {most:,}&#xa0;项有误或未知</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes and underscores</source>
        <translation>ID 由 1 到 64&#xa0;个字母、数字、点、短横线和下划线组成</translation>
    </message>
    <message>
        <source>this text contains a control character</source>
        <translation>此文本含有控制字符</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>此列表缺少一个数字</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>此处的文本含有不完整的字符</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>此值有误（{problem}）</translation>
    </message>
    <message>
        <source>it could not be read, because {reason}</source>
        <translation>无法读取，因为{reason}</translation>
    </message>
    <message>
        <source>it was not saved, because it could not be opened again: {problem}</source>
        <translation>未保存，因为无法重新打开：{problem}</translation>
    </message>
    <message>
        <source>it could not be created, because {reason}</source>
        <translation>无法创建，因为{reason}</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>开头没有文件头</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>第&#xa0;1&#xa0;行</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>无法读取文件头</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>此处应为冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here</source>
        <translation>此处应为逗号或右括号</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>nothing follows this comma</source>
        <translation>此逗号后面没有内容</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>此文本缺少右引号</translation>
    </message>
    <message>
        <source>a text contains a control character or a line break</source>
        <translation>文本含有控制字符或换行符</translation>
    </message>
    <message>
        <source>a text contains an invalid backslash</source>
        <translation>文本含有无效的反斜杠</translation>
    </message>
    <message>
        <source>there is text after the end of the document</source>
        <translation>文档结尾之后还有内容</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>the key {key} is used twice</source>
        <translation>键 {key} 出现两次</translation>
    </message>
    <message>
        <source>the file ends too early; it may be cut off</source>
        <translation>文件过早结束，可能已被截断</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>文件大于 {size} MB</translation>
    </message>
    <message>
        <source>the file contains more than {most:,} values</source>
        <translation>文件包含超过 {most:,}&#xa0;个值</translation>
    </message>
    <message>
        <source>there are more than {most:,} scenarios</source>
        <translation>情景超过 {most:,}&#xa0;个</translation>
    </message>
    <message>
        <source>there are more than {most:,} elements</source>
        <translation>元素超过 {most:,}&#xa0;个</translation>
    </message>
    <message>
        <source>there are more than {most:,} filters</source>
        <translation>筛选器超过 {most:,}&#xa0;个</translation>
    </message>
    <message>
        <source>the layouts place more than {most:,} elements</source>
        <translation>布局放置的元素超过 {most:,}&#xa0;个</translation>
    </message>
    <message>
        <source>an object in it has more than {most} keys</source>
        <translation>其中有一个对象的键超过 {most}&#xa0;个</translation>
    </message>
    <message>
        <source>format version {step} cannot be read</source>
        <translation>无法读取格式版本 {step}</translation>
    </message>
    <message>
        <source>the data does not match format version {step}</source>
        <translation>数据不符合格式版本 {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>此处应为不小于 1 的整数</translation>
    </message>
    <message>
        <source>the file has format version {version}, but this program reads versions up to {newest}: install a newer version of CPM Desktop</source>
        <translation>文件的格式版本为 {version}，但此程序最高可读取版本 {newest}：请安装更新版本的 CPM Desktop</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no column for lanes; “{title}” became the lanes.</source>
        <translation>表格没有泳道列；“{title}”列用作泳道。</translation>
    </message>
    <message>
        <source>“{title}” means the same as “{other}”; it went into the description.</source>
        <translation>“{title}”与“{other}”含义相同；其内容已放入描述。</translation>
    </message>
    <message>
        <source>The table is a matrix of lanes and phases; its steps are connected phase by phase, from top to bottom.</source>
        <translation>该表格是泳道与阶段的矩阵；其中的步骤按阶段依次从上到下连接。</translation>
    </message>
    <message>
        <source>The table names no lane; its steps are in the lane “{name}”.</source>
        <translation>表格没有给出泳道；其中的步骤放在泳道“{name}”中。</translation>
    </message>
    <message>
        <source>Kind of the new lane “{name}”: {kind}.</source>
        <translation>新泳道“{name}”的类型：{kind}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s).</source>
        <translation>
            <numerusform>还有 %Ln 条说明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>客户支持</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press Tab to add the first step, then type its name.</source>
        <translation>按 Tab 添加第一个步骤，然后输入名称。</translation>
    </message>
    <message>
        <source>Or drag a step from the palette into a lane.</source>
        <translation>或将步骤从工具箱拖入泳道。</translation>
    </message>
    <message>
        <source>Or paste a table from a spreadsheet.</source>
        <translation>或粘贴电子表格中的表格。</translation>
    </message>
    <message>
        <source>Press F1 to see all keys.</source>
        <translation>按 F1 查看所有按键。</translation>
    </message>
</context>
<context>
    <name>ToolPalette</name>
    <message>
        <source>Palette</source>
        <translation>工具箱</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;条泳道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;个交接点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>删除：{what}</translation>
    </message>
    <message>
        <source>rename {what}</source>
        <translation>重命名：{what}</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>移动：{what}</translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation>调整大小：{what}</translation>
    </message>
    <message>
        <source>bend {what}</source>
        <translation>弯折：{what}</translation>
    </message>
    <message>
        <source>reattach {what}</source>
        <translation>重新连接：{what}</translation>
    </message>
    <message>
        <source>change {field} of {what}</source>
        <translation>更改{field}：{what}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>添加：{kind}</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>close gap</source>
        <translation>合拢空隙</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>所选&#xa0;%Ln&#xa0;个元素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>w</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>a phase without a name</source>
        <translation>未命名的阶段</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>未命名的泳道</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>未命名的步骤</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>未命名的决策点</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>并行网关</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>未命名的终点</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>无文本的标注</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>未命名的指标</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>未命名的路径</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>User Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>概览图(&amp;M)</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>图例(&amp;D)</translation>
    </message>
    <message>
        <source>Buttons at the Selection</source>
        <translation>所选对象旁的按钮</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>“{name}” no longer exists. Showing all departments.</source>
        <translation>“{name}”已不存在。现显示所有部门。</translation>
    </message>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>正在计算：{perspective}…</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>失误点</translation>
    </message>
    <message>
        <source>fail point</source>
        <translation>失误点</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>等待点</translation>
    </message>
    <message>
        <source>wait point</source>
        <translation>等待点</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone menu</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>phone menu</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Self-assembly</source>
        <translation>自行组装</translation>
    </message>
    <message>
        <source>self-assembly</source>
        <translation>自行组装</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>顺序流</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>顺序流</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>front stage</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策点</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决策点</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>并行网关</translation>
    </message>
    <message>
        <source>parallel gateway</source>
        <translation>并行网关</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设情景</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>假设情景</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>NPS: would recommend</source>
        <translation>NPS：愿意推荐</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT: satisfied</source>
        <translation>CSAT：满意</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES: found it easy</source>
        <translation>CES：感到轻松</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Value-adding</source>
        <translation>增值</translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation>增值</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>waste of the customer&apos;s time</source>
        <translation>浪费客户的时间</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The only path</source>
        <translation>唯一路径</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New from {title}</source>
        <translation>从“{title}”新建</translation>
    </message>
    <message>
        <source>A blank page</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>返回“{name}”</translation>
    </message>
    <message>
        <source>Start a new process</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>CPM Desktop</source>
        <translation>CPM Desktop</translation>
    </message>
    <message>
        <source>Customer processes: what customers do, where it hurts, and who does the rest.</source>
        <translation>客户流程：客户做什么、痛在哪里、其余由谁完成。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>WindowMenuActions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Tab: next step</source>
        <translation>Tab：下一步</translation>
    </message>
    <message>
        <source>Shift+Tab: alternative</source>
        <translation>Shift+Tab：另一分支</translation>
    </message>
    <message>
        <source>Alt+↓: move to {lane}</source>
        <translation>Alt+↓：移到 {lane}</translation>
    </message>
    <message>
        <source>Alt+↑: move to {lane}</source>
        <translation>Alt+↑：移到 {lane}</translation>
    </message>
    <message>
        <source>type to name · ! pain point · + opportunity · ? note</source>
        <translation>直接键入名称 · ! 痛点 · + 机会 · ? 备注</translation>
    </message>
    <message>
        <source>/ value · @ channel</source>
        <translation>/ 价值 · @ 渠道</translation>
    </message>
    <message>
        <source>= label of the exit</source>
        <translation>= 出口的标签</translation>
    </message>
    <message>
        <source>Tab: first step · or drag one from the palette</source>
        <translation>Tab：第一个步骤 · 或从工具箱拖入</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Click the step or flow to attach it to · Esc cancels</source>
        <translation>单击要关联的步骤或连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Click a step or a flow to attach the annotation to.</source>
        <translation>请单击要关联标注的步骤或连线。</translation>
    </message>
    <message>
        <source>Click to select · double-click to rename · drag on empty space to select · Space+drag to scroll</source>
        <translation>单击选择 · 双击重命名 · 在空白处拖动框选 · 空格+拖动滚动</translation>
    </message>
    <message>
        <source>Click where the lane should go · Esc cancels</source>
        <translation>单击泳道的放置位置 · Esc 取消</translation>
    </message>
    <message>
        <source>Click where the phase should go · Esc cancels</source>
        <translation>单击阶段的放置位置 · Esc 取消</translation>
    </message>
    <message>
        <source>Click in a lane to place it · Enter: next to the selection · Esc cancels</source>
        <translation>单击泳道以放置 · Enter：放在所选内容旁 · Esc 取消</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc cancels</source>
        <translation>向右拖动腾出空间，向左拖动合拢空隙 · Esc 取消</translation>
    </message>
    <message>
        <source>Drag to move · double-click to rename, or on empty space to add a step · drag there to select · Space+drag to scroll</source>
        <translation>拖动：移动 · 双击：重命名，在空白处则添加步骤 · 在空白处拖动：框选 · 空格+拖动：滚动</translation>
    </message>
    <message>
        <source>Click to add a step, drag to connect. Right-click or hold to choose the kind.</source>
        <translation>单击添加步骤，拖动进行连接。右键单击或按住可选择类型。</translation>
    </message>
    <message>
        <source>Drag from a step to the next, or click both; drop on a lane&apos;s name to reach the whole lane · Esc cancels</source>
        <translation>从一个步骤拖到下一个，或依次单击两者；拖到泳道名称则通知整条泳道 · Esc 取消</translation>
    </message>
</context>
</TS>
